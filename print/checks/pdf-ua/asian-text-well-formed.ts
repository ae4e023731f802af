/** Guarantee: ruby and warichu hold their parts, in their order. */
import type { Check } from '../condition.ts';
import { followsRules } from './content-model.ts';

const partsOf = (type: string, parts: readonly string[]): { type: string; parents: string[] }[] =>
  parts.map((part) => ({ type: part, parents: [type] }));

export const asianTextWellFormed: Check = {
  name: 'asian-text-well-formed',
  remedy: 'Corrigez les balises Ruby ou Warichu.',
  conditions: [
    {
      id: '09-007',
      requires: 'les éléments Ruby suivent la syntaxe de l’ISO 32000-1, tableau 338',
      find: followsRules([
        { type: 'Ruby', kids: /^RB (?:RT |RP RT RP )$/, syntax: 'RB, puis RT, entouré ou non de RP' },
        ...partsOf('Ruby', ['RB', 'RT', 'RP']),
      ]),
    },
    {
      id: '09-008',
      requires: 'les éléments Warichu suivent la syntaxe de l’ISO 32000-1, tableau 338',
      find: followsRules([
        { type: 'Warichu', kids: /^(?:WT |WP WT WP )$/, syntax: 'WT, entouré ou non de WP' },
        ...partsOf('Warichu', ['WT', 'WP']),
      ]),
    },
  ],
};
