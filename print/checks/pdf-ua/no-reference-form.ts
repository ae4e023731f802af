/** Guarantee: no drawing is taken from another file. */
import { has } from '../../pdf/read/values.ts';
import { faultsOf, type Check } from '../condition.ts';

export const noReferenceForm: Check = {
  name: 'no-reference-form',
  remedy: 'Mettez le dessin dans le fichier même.',
  conditions: [
    {
      id: '30-001',
      requires: 'il n’y a pas d’objet de référence vers un autre fichier',
      find: ({ objects, content }) =>
        faultsOf(
          objects.holding('Ref').filter(({ dict }) => has(dict, 'Ref') && (content.forms.has(dict) || has(dict, 'BBox'))),
          ({ object }) => `dessin (objet ${object})`,
          () => 'il a une entrée Ref',
        ),
    },
  ],
};
