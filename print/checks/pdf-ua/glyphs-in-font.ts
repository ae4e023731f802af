/** Guarantee: the font draws each character that is shown, and none stands for a missing one. */
import type { ReadFont } from '../../pdf/read/fonts/read-font.ts';
import type { Check } from '../condition.ts';
import { eachGlyph } from './fonts-in-text.ts';

/** Spaces, soft hyphens and other characters that nobody sees. */
const UNSEEN = /^[\s\p{Z}\p{C}]*$/u;

/** A named character that a TrueType font cannot look up has its own condition, 31-018. */
const looksUpByName = ({ subtype, symbolic, names }: ReadFont, code: number): boolean =>
  subtype === 'TrueType' && !symbolic && names.has(code) && names.get(code) !== '.notdef';

export const glyphsInFont: Check = {
  name: 'glyphs-in-font',
  remedy: 'Prenez une police qui a ce caractère, ou changez le caractère.',
  conditions: [
    {
      id: '31-011',
      requires: 'le programme de la police contient les glyphes de tout le texte visible',
      find: eachGlyph((glyph, code, { visible }, font) => {
        if (!visible || looksUpByName(font, code)) return false;
        if (!glyph.exists) return 'n’a pas de glyphe';
        const text = font.textOf(code);
        return glyph.blank && !glyph.notdef && text !== undefined && !UNSEEN.test(text) && `« ${text} », a un glyphe vide`;
      }),
    },
    {
      id: '31-030',
      requires: 'aucun texte n’appelle le glyphe .notdef',
      find: eachGlyph(({ exists, notdef }, code, _, font) => exists && notdef && !looksUpByName(font, code) && 'appelle .notdef'),
    },
  ],
};
