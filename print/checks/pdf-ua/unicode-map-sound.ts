/** Guarantee: each font says which text its codes stand for, with characters that mean something. */
import { glyphNames } from '../../pdf/read/fonts/glyph-names.ts';
import type { ReadFont } from '../../pdf/read/fonts/read-font.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { asDict, dictIn, nameIn, textIn, valueOf } from '../../pdf/read/values.ts';
import type { Check, Find } from '../condition.ts';
import { eachFont, hexadecimal } from './fonts-in-text.ts';

const NAMED_ENCODINGS = ['MacRomanEncoding', 'MacExpertEncoding', 'WinAnsiEncoding'];
const KNOWN_COLLECTIONS = ['Adobe-GB1', 'Adobe-CNS1', 'Adobe-Japan1', 'Adobe-Korea1'];

/** The cases where readers know the text without ToUnicode. */
function isKnownOtherwise(font: ReadFont, { content }: PdfFile): boolean {
  const { dict, subtype, descendant, names, symbolic } = font;
  const encoding = nameIn(dict, 'Encoding') ?? nameIn(asDict(valueOf(dict, 'Encoding')), 'BaseEncoding') ?? '';
  if (!font.composite && NAMED_ENCODINGS.includes(encoding)) return true;
  if (subtype === 'TrueType') return !symbolic;
  if (font.composite) {
    const collection = dictIn(descendant, 'CIDSystemInfo');
    return KNOWN_COLLECTIONS.includes(`${textIn(collection, 'Registry') ?? ''}-${textIn(collection, 'Ordering') ?? ''}`);
  }
  return [...(content.fontUses.get(dict)?.keys() ?? [])].every((code) => glyphNames.has(names.get(code) ?? ''));
}

const holding = (characters: readonly string[]): Find =>
  eachFont(({ toUnicode }) => {
    for (const [code, text] of toUnicode?.texts ?? []) {
      const found = characters.find((character) => text.includes(character));
      if (found) return `le code ${hexadecimal(code)} vaut U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    }
    return false;
  });

export const unicodeMapSound: Check = {
  name: 'unicode-map-sound',
  remedy: 'Ne touchez pas à la table ToUnicode que le navigateur écrit.',
  conditions: [
    {
      id: '31-027',
      requires: 'une police a une entrée ToUnicode, sauf si son encodage est connu de tous',
      find: eachFont((font, file) => !font.toUnicode && !isKnownOtherwise(font, file) && 'ToUnicode est absent'),
    },
    { id: '31-028', requires: 'aucune valeur de ToUnicode n’est zéro', find: holding(['\u0000']) },
    { id: '31-029', requires: 'aucune valeur de ToUnicode n’est U+FEFF ni U+FFFE', find: holding(['\ufeff', '\ufffe']) },
  ],
};
