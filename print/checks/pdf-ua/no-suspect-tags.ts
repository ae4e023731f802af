/** Guarantee: the file does not warn that its tags may be wrong. */
import { booleanIn, dictIn } from '../../pdf/read/values.ts';
import { documentFault, type Check } from '../condition.ts';

export const noSuspectTags: Check = {
  name: 'no-suspect-tags',
  remedy: 'Retirez Suspects de MarkInfo une fois les balises relues.',
  conditions: [
    {
      id: '01-007',
      requires: 'l’entrée Suspects de MarkInfo ne vaut pas true',
      find: ({ catalog }) =>
        documentFault('catalogue, MarkInfo', booleanIn(dictIn(catalog, 'MarkInfo'), 'Suspects') === true && 'Suspects vaut true'),
    },
  ],
};
