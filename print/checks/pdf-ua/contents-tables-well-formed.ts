/** Guarantee: a table of contents holds entries, and an entry holds a reference. */
import type { Check } from '../condition.ts';
import { followsRules } from './content-model.ts';

export const contentsTablesWellFormed: Check = {
  name: 'contents-tables-well-formed',
  remedy: 'Corrigez les balises du sommaire (print/pdf/tags).',
  conditions: [
    {
      id: '09-006',
      requires: 'les éléments de sommaire suivent la syntaxe de l’ISO 32000-1, tableau 333',
      find: followsRules([
        { type: 'TOC', kids: /^(?:Caption )?(?:TOCI? )*$/, syntax: 'un Caption, puis des TOCI ou des TOC' },
        { type: 'TOCI', parents: ['TOC'], kids: /^(?:(?:Lbl|Reference|P|TOC) )*$/, syntax: 'Lbl, Reference, P et TOC' },
      ]),
    },
  ],
};
