/** Guarantee: a simple TrueType font of symbols has no encoding, and one map that leaves no doubt. */
import { isMicrosoftSymbol } from '../../pdf/read/fonts/glyph-of-code.ts';
import { has } from '../../pdf/read/values.ts';
import type { Check } from '../condition.ts';
import { eachTrueType } from './fonts-in-text.ts';

export const symbolicTruetypeUnencoded: Check = {
  name: 'symbolic-truetype-unencoded',
  remedy: 'Laissez le navigateur écrire une police composite, ou retirez Encoding de la police.',
  conditions: [
    {
      id: '31-024',
      requires: 'une police TrueType symbolique n’a pas d’entrée Encoding',
      find: eachTrueType(true, ({ dict }) => has(dict, 'Encoding') && 'Encoding est présent'),
    },
    {
      id: '31-025',
      requires: 'le programme d’une police TrueType symbolique contient une table cmap',
      find: eachTrueType(true, (_, program) => program?.cmaps.length === 0 && 'aucune table cmap'),
    },
    {
      id: '31-026',
      requires: 'si une police TrueType symbolique a plusieurs tables cmap, l’une est (3,0)',
      find: eachTrueType(
        true,
        (_, program) =>
          program &&
          program.cmaps.length > 1 &&
          !program.cmaps.some(isMicrosoftSymbol) &&
          `${program.cmaps.length} tables cmap, aucune (3,0)`,
      ),
    },
  ],
};
