/** Guarantee: each figure has a text alternative. */
import { pathOf } from '../../pdf/read/structure-tree.ts';
import { faultsOf, type Check } from '../condition.ts';

export const figuresDescribed: Check = {
  name: 'figures-described',
  remedy: 'Donnez un texte alternatif à la figure, à sa source.',
  conditions: [
    {
      id: '13-004',
      requires: 'une balise Figure a un texte alternatif ou de remplacement',
      find: ({ tree }) =>
        faultsOf(
          tree.elements.filter(({ standard }) => standard === 'Figure'),
          pathOf,
          ({ alt, actualText }) => !alt?.trim() && actualText === undefined && 'ni Alt ni ActualText',
        ),
    },
  ],
};
