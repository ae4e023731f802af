/** Guarantee: each formula is told in words. */
import { pathOf } from '../../pdf/read/structure-tree.ts';
import { faultsOf, type Check } from '../condition.ts';

export const formulasDescribed: Check = {
  name: 'formulas-described',
  remedy: 'Donnez un texte alternatif à la formule.',
  conditions: [
    {
      id: '17-002',
      requires: 'une balise Formula a un texte alternatif',
      find: ({ tree }) =>
        faultsOf(
          tree.elements.filter(({ standard }) => standard === 'Formula'),
          pathOf,
          ({ alt }) => !alt?.trim() && 'pas d’Alt',
        ),
    },
  ],
};
