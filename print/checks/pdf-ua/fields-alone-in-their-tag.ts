/** Guarantee: the tag of a form field holds its widget, and nothing else. */
import { pathOf } from '../../pdf/read/structure-tree.ts';
import { nameIn } from '../../pdf/read/values.ts';
import { faultsOf, type Check } from '../condition.ts';

export const fieldsAloneInTheirTag: Check = {
  name: 'fields-alone-in-their-tag',
  remedy: 'Ne mettez dans la balise Form que la référence du champ, ou donnez-lui un attribut Role.',
  conditions: [
    {
      id: '7.18.4-2',
      requires: 'une balise Form sans Role contient une seule chose : la référence d’un champ',
      find: ({ tree }) =>
        faultsOf(
          tree.elements.filter(({ standard }) => standard === 'Form'),
          pathOf,
          ({ kids, held, attribute }) => {
            const [only, ...more] = held;
            const isAlone =
              kids.length === 0 && more.length === 0 && only?.kind === 'object' && nameIn(only.object, 'Subtype') === 'Widget';
            return !isAlone && attribute('PrintField', 'Role') === undefined && `elle contient ${kids.length + held.length} choses`;
          },
        ),
    },
  ],
};
