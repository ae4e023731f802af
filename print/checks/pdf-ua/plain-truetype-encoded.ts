/** Guarantee: a simple TrueType font that is not symbolic has a known encoding, and a map to look its characters up in. */
import { isMacRoman, isMicrosoftSymbol, isMicrosoftUnicode } from '../../pdf/read/fonts/glyph-of-code.ts';
import { glyphNames } from '../../pdf/read/fonts/glyph-names.ts';
import type { ReadFont } from '../../pdf/read/fonts/read-font.ts';
import { arrayIn, asDict, asName, has, nameIn, valueOf } from '../../pdf/read/values.ts';
import type { Check } from '../condition.ts';
import { eachGlyph, eachTrueType } from './fonts-in-text.ts';

const ALLOWED = ['MacRomanEncoding', 'WinAnsiEncoding'];
const encodingOf = ({ dict }: ReadFont): string | undefined =>
  nameIn(dict, 'Encoding') ?? nameIn(asDict(valueOf(dict, 'Encoding')), 'BaseEncoding');
const differencesOf = ({ dict }: ReadFont): string[] | undefined =>
  arrayIn(asDict(valueOf(dict, 'Encoding')), 'Differences')?.flatMap((one) => asName(one) ?? []);

export const plainTruetypeEncoded: Check = {
  name: 'plain-truetype-encoded',
  remedy: 'Laissez le navigateur écrire une police composite, ou donnez à la police un encodage WinAnsi et une table cmap (3,1).',
  conditions: [
    {
      id: '31-017',
      requires: 'une police TrueType non symbolique a une table cmap non symbolique',
      find: eachTrueType(
        false,
        (_, program) => program && program.cmaps.every(isMicrosoftSymbol) && `${program.cmaps.length} tables cmap, aucune non symbolique`,
      ),
    },
    {
      id: '31-018',
      requires: 'chaque glyphe d’une police TrueType non symbolique se trouve par une table cmap non symbolique',
      find: eachGlyph(
        ({ notdef }, code, { visible }, font) => {
          const program = font.program();
          if (program?.kind !== 'truetype' || !visible || !notdef) return false;
          const name = font.names.get(code);
          const canLook = program.cmaps.some((cmap) => isMicrosoftUnicode(cmap) || isMacRoman(cmap));
          return canLook && name !== undefined && name !== '.notdef' && `/${name}, est introuvable dans les tables cmap`;
        },
        ({ subtype, symbolic }) => subtype === 'TrueType' && !symbolic,
      ),
    },
    {
      id: '31-019',
      requires: 'une police TrueType non symbolique a une entrée Encoding',
      find: eachTrueType(false, ({ dict }) => !has(dict, 'Encoding') && 'Encoding est absent'),
    },
    {
      id: '31-020',
      requires: 'le dictionnaire Encoding d’une police TrueType non symbolique a une entrée BaseEncoding',
      find: eachTrueType(false, ({ dict }) => {
        const encoding = asDict(valueOf(dict, 'Encoding'));
        return encoding && !has(encoding, 'BaseEncoding') && 'BaseEncoding est absent';
      }),
    },
    {
      id: '31-021',
      requires: 'l’encodage d’une police TrueType non symbolique est MacRomanEncoding ou WinAnsiEncoding',
      find: eachTrueType(false, (font) => {
        const encoding = encodingOf(font);
        return encoding !== undefined && !ALLOWED.includes(encoding) && `l’encodage est ${encoding}`;
      }),
    },
    {
      id: '31-022',
      requires: 'les noms de Differences sont dans la liste de glyphes d’Adobe',
      find: eachTrueType(false, (font) => {
        const unknown = differencesOf(font)?.find((name) => !glyphNames.has(name));
        return unknown !== undefined && `/${unknown} n’y est pas`;
      }),
    },
    {
      id: '31-023',
      requires: 'une police TrueType non symbolique avec Differences a une table cmap (3,1)',
      find: eachTrueType(
        false,
        (font, program) =>
          differencesOf(font) &&
          program &&
          !program.cmaps.some(({ platform, encoding }) => platform === 3 && encoding === 1) &&
          'pas de table cmap (3,1)',
      ),
    },
  ],
};
