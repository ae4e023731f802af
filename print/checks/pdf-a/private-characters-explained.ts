/** Guarantee: a character of private use says what it stands for. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { Check, Fault } from '../condition.ts';
import { hexadecimal, usedCodes } from '../pdf-ua/fonts-in-text.ts';

const PRIVATE = /\p{Co}/u;

function* bare(file: PdfFile): Iterable<Fault> {
  for (const [font, code, use] of usedCodes(file)) {
    const text = font.textOf(code);
    if (use.bare && text !== undefined && PRIVATE.test(text)) {
      yield {
        place: use.place,
        found: `le code ${hexadecimal(code)}, ${font.place}, vaut U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
      };
    }
  }
}

export const privateCharactersExplained: Check = {
  name: 'private-characters-explained',
  remedy: 'Donnez un ActualText au signe, ou dessinez-le en SVG.',
  conditions: [{ id: '6.2.11.7.3-1', requires: 'un caractère à usage privé a un texte de remplacement', find: bare }],
};
