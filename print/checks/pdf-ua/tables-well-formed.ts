/** Guarantee: a table holds rows, and rows hold cells. */
import type { Check } from '../condition.ts';
import { followsRules } from './content-model.ts';

export const tablesWellFormed: Check = {
  name: 'tables-well-formed',
  remedy: 'Corrigez le tableau à sa source, ou ses balises (print/pdf/tags).',
  conditions: [
    {
      id: '09-004',
      requires: 'les éléments de tableau suivent la syntaxe de l’ISO 32000-1, tableau 337',
      find: followsRules([
        {
          type: 'Table',
          kids: /^(?:Caption )?(?:(?:TR )*|(?:THead )?(?:TFoot )?(?:TBody )+(?:TFoot )?)$|^(?:(?:TR )*|(?:THead )?(?:TFoot )?(?:TBody )+(?:TFoot )?)Caption $/,
          syntax: 'des TR, ou THead, TBody et TFoot ; Caption en premier ou en dernier',
        },
        { type: 'THead', parents: ['Table'], kids: /^(?:TR )*$/, syntax: 'des TR' },
        { type: 'TBody', parents: ['Table'], kids: /^(?:TR )*$/, syntax: 'des TR' },
        { type: 'TFoot', parents: ['Table'], kids: /^(?:TR )*$/, syntax: 'des TR' },
        { type: 'TR', parents: ['Table', 'THead', 'TBody', 'TFoot'], kids: /^(?:T[HD] )*$/, syntax: 'des TH et des TD' },
        { type: 'TH', parents: ['TR'] },
        { type: 'TD', parents: ['TR'] },
      ]),
    },
  ],
};
