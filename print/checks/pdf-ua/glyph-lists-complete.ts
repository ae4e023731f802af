/** Guarantee: where a font lists its glyphs (CharSet, CIDSet), the list is the glyphs it has. */
import { bytesOf } from '../../pdf/read/stream-bytes.ts';
import type { ReadFont } from '../../pdf/read/fonts/read-font.ts';
import { asBytes, isStream, textIn, valueOf } from '../../pdf/read/values.ts';
import type { Check, Find } from '../condition.ts';
import { eachFont } from './fonts-in-text.ts';

const REMEDY = 'Retirez CharSet ou CIDSet : ils ne sont pas obligatoires.';
const UNREAD = 'son programme ne se lit pas : sa liste ne se contrôle pas';

interface Lists {
  readonly listed: ReadonlySet<string>;
  /** Glyphs that must be listed: those that draw something. */
  readonly drawn: ReadonlySet<string>;
  /** Glyphs that may be listed: a blank one may be a space, or taken out. */
  readonly present: ReadonlySet<string>;
}

/** Names of CharSet, and those of the Type 1 program. */
function charSet(font: ReadFont): Lists | string | undefined {
  const listed = textIn(font.descriptor, 'CharSet');
  const program = font.program();
  if (font.composite || listed === undefined || !program) return undefined;
  if (program.kind !== 'type1') return UNREAD;
  const present = new Set(program.widths.keys());
  return {
    listed: new Set(
      listed
        .split('/')
        .slice(1)
        .map((name) => name.trim()),
    ),
    drawn: present,
    present,
  };
}

const LONGEST = 65536;

/** Numbers of CIDSet, and those of the glyphs of the program. */
function cidSet(font: ReadFont): Lists | string | undefined {
  const value = valueOf(font.descriptor, 'CIDSet');
  const program = font.program();
  if (value === undefined || !program) return undefined;
  if (program.kind !== 'truetype' || !font.composite || !font.cmapName?.startsWith('Identity')) return UNREAD;
  const bits = (isStream(value) ? bytesOf(value) : asBytes(value)) ?? new Uint8Array();
  const listed = new Set<string>();
  const drawn = new Set<string>();
  const present = new Set<string>();
  for (let cid = 0; cid < Math.min(LONGEST, Math.max(bits.length * 8, program.glyphCount)); cid += 1) {
    if (((bits[cid >> 3] ?? 0) >> (7 - (cid & 7))) & 1) listed.add(String(cid));
    const glyph = font.glyphOf(cid);
    if (glyph?.exists) present.add(String(cid));
    if (glyph?.exists && !glyph.blank) drawn.add(String(cid));
  }
  return { listed, drawn, present };
}

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...all].filter((one) => one !== '.notdef' && one !== '0' && !others.has(one));
const few = (all: readonly string[]): string => `${all.slice(0, 5).join(', ')}${all.length > 5 ? '…' : ''}`;

const each = (read: (font: ReadFont) => Lists | string | undefined, wrong: (lists: Lists) => readonly string[], told: string): Find =>
  eachFont((font) => {
    const lists = read(font);
    if (lists === undefined || typeof lists === 'string') return lists;
    const found = wrong(lists);
    return found.length > 0 && `${few(found)} : ${told}`;
  });

export const glyphListsComplete: Check = {
  name: 'glyph-lists-complete',
  remedy: REMEDY,
  conditions: [
    {
      id: '31-012',
      requires: 'CharSet nomme tous les glyphes du programme Type 1',
      find: each(charSet, ({ listed, drawn }) => without(drawn, listed), 'dans le programme, non dans CharSet'),
    },
    {
      id: '31-013',
      requires: 'tous les glyphes nommés dans CharSet sont dans le programme Type 1',
      find: each(charSet, ({ listed, present }) => without(listed, present), 'dans CharSet, non dans le programme'),
    },
    {
      id: '31-014',
      requires: 'CIDSet indique tous les glyphes du programme',
      find: each(cidSet, ({ listed, drawn }) => without(drawn, listed), 'dans le programme, non dans CIDSet'),
    },
    {
      id: '31-015',
      requires: 'tous les glyphes indiqués dans CIDSet sont dans le programme',
      find: each(cidSet, ({ listed, present }) => without(listed, present), 'dans CIDSet, non dans le programme'),
    },
  ],
};
