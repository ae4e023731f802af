/** Guarantee: a list holds items, and an item holds a label and a body. */
import type { Check } from '../condition.ts';
import { followsRules } from './content-model.ts';

export const listsWellFormed: Check = {
  name: 'lists-well-formed',
  remedy: 'Mettez le contenu de chaque LI dans un LBody, et sa puce dans un Lbl (print/pdf/tags).',
  conditions: [
    {
      id: '09-005',
      requires: 'les éléments de liste suivent la syntaxe de l’ISO 32000-1, tableau 336',
      find: followsRules([
        { type: 'L', kids: /^(?:Caption )?(?:(?:L|LI) )*$/, syntax: 'un Caption, puis des LI ou des L' },
        { type: 'LI', parents: ['L'], kids: /^(?:(?:Lbl|LBody) )*$/, syntax: 'Lbl et LBody' },
        { type: 'LBody', parents: ['LI'] },
      ]),
    },
  ],
};
