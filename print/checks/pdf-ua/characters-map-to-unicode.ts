/** Guarantee: each character that is shown is known as text, in formulas too. */
import type { CodeUse } from '../../pdf/read/content/content-facts.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { Check, Fault } from '../condition.ts';
import { hexadecimal, usedCodes } from './fonts-in-text.ts';

function* unmapped(file: PdfFile, counts: (use: CodeUse) => boolean): Iterable<Fault> {
  for (const [font, code, use] of usedCodes(file)) {
    if (counts(use) && !font.textOf(code))
      yield { place: font.place, found: `le code ${hexadecimal(code)}, ${use.place}, n’a pas de caractère` };
  }
}

export const charactersMapToUnicode: Check = {
  name: 'characters-map-to-unicode',
  remedy: 'Complétez la table ToUnicode de la police.',
  conditions: [
    { id: '10-001', requires: 'chaque code de caractère a un équivalent Unicode', find: (file) => unmapped(file, () => true) },
    {
      id: '17-003',
      requires: 'le texte d’une formule a un équivalent Unicode',
      find: (file) => unmapped(file, ({ inFormula }) => inFormula),
    },
  ],
};
