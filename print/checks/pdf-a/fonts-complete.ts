/** Guarantee: a font dictionary says all that the standard asks of it. */
import type { ReadFont } from '../../pdf/read/fonts/read-font.ts';
import { arrayIn, asDict, asNumber, has, nameIn, numberIn, valueOf } from '../../pdf/read/values.ts';
import type { Check, Find } from '../condition.ts';
import { eachFont } from '../pdf-ua/fonts-in-text.ts';

const SUBTYPES = ['Type1', 'MMType1', 'TrueType', 'Type3', 'Type0', 'CIDFontType0', 'CIDFontType2'];
const PROGRAMS = ['Type1C', 'CIDFontType0C', 'OpenType'];
/** A font that every reader has may leave its widths out. */
const isStandard = ({ subtype, descriptor }: ReadFont): boolean => subtype === 'Type1' && !descriptor;

const simple = (found: (font: ReadFont) => string | false): Find => eachFont((font) => !font.composite && !isStandard(font) && found(font));
const both = (found: (font: ReadFont, dict: ReadFont['dict']) => string | false): Find =>
  eachFont((font) => found(font, font.dict) || found(font, font.descendant));

export const fontsComplete: Check = {
  name: 'fonts-complete',
  remedy: 'Laissez le navigateur écrire les polices.',
  conditions: [
    {
      id: '6.2.11.2-1',
      requires: 'Type vaut Font',
      find: both((_, dict) => nameIn(dict, 'Type') !== 'Font' && `Type vaut ${nameIn(dict, 'Type') ?? 'rien'}`),
    },
    {
      id: '6.2.11.2-2',
      requires: 'Subtype est un type de police de l’ISO 32000-1',
      find: both((_, dict) => !SUBTYPES.includes(nameIn(dict, 'Subtype') ?? '') && `Subtype vaut ${nameIn(dict, 'Subtype') ?? 'rien'}`),
    },
    {
      id: '6.2.11.2-3',
      requires: 'BaseFont nomme la police',
      find: both(({ subtype }, dict) => subtype !== 'Type3' && !nameIn(dict, 'BaseFont') && 'BaseFont est absent'),
    },
    { id: '6.2.11.2-4', requires: 'FirstChar est présent', find: simple(({ dict }) => !has(dict, 'FirstChar') && 'FirstChar est absent') },
    { id: '6.2.11.2-5', requires: 'LastChar est présent', find: simple(({ dict }) => !has(dict, 'LastChar') && 'LastChar est absent') },
    {
      id: '6.2.11.2-6',
      requires: 'Widths a une largeur par code, de FirstChar à LastChar',
      find: simple(({ dict }) => {
        const widths = arrayIn(dict, 'Widths')?.map(asNumber);
        const [first, last] = [numberIn(dict, 'FirstChar'), numberIn(dict, 'LastChar')];
        // A missing bound has its own condition.
        const expected = first === undefined || last === undefined ? widths?.length : last - first + 1;
        return (!widths || widths.length !== expected) && `${widths?.length ?? 0} largeurs pour ${expected ?? 0} codes`;
      }),
    },
    {
      id: '6.2.11.2-7',
      requires: 'un programme compact est en Type1C, CIDFontType0C ou OpenType',
      find: eachFont(({ descriptor }) => {
        const program = asDict(valueOf(descriptor, 'FontFile3'));
        const subtype = nameIn(program, 'Subtype');
        return program && !PROGRAMS.includes(subtype ?? '') && `Subtype du programme vaut ${subtype ?? 'rien'}`;
      }),
    },
  ],
};
