/** Guarantee: each structure element names the element that holds it. */
import { pathOf } from '../../pdf/read/structure-tree.ts';
import { dictIn } from '../../pdf/read/values.ts';
import { faultsOf, type Check } from '../condition.ts';

export const parentsAgree: Check = {
  name: 'parents-agree',
  remedy: 'Écrivez l’entrée P de l’élément (print/pdf/tags).',
  conditions: [
    {
      id: '7.1-12',
      requires: 'un élément de structure nomme celui qui le contient dans son entrée P',
      find: ({ tree }) =>
        faultsOf(tree.elements, pathOf, ({ dict, parent }) => {
          const named = dictIn(dict, 'P');
          return named !== (parent?.dict ?? tree.root) && (named ? 'P mène à un autre élément' : 'P est absent');
        }),
    },
  ],
};
