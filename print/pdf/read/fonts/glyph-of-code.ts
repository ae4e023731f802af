/** Finds the glyph that a character code shows (ISO 32000-1, 9.6.6.4 and 9.7.4), in the font program that is embedded. */
import { bytesOf, latin1Of } from '../stream-bytes.ts';
import { isStream, valueOf, type PDFDict, type Value } from '../values.ts';
import type { CmapTable } from './cmap-tables.ts';
import type { FontProgram, TrueTypeProgram } from './font-program.ts';
import { encodings, glyphNames } from './glyph-names.ts';

export interface Glyph {
  /** The program has a glyph there. */
  readonly exists: boolean;
  /** It is the glyph that stands for those that are missing. */
  readonly notdef: boolean;
  /** In thousandths. */
  readonly width: number | undefined;
  /** It draws nothing: a space, or a glyph that was taken out. */
  readonly blank: boolean;
}

function trueTypeGlyph(program: TrueTypeProgram, glyph: number): Glyph {
  const exists = glyph >= 0 && glyph < program.glyphCount;
  return { exists, notdef: glyph === 0, width: exists ? program.widthOf(glyph) : undefined, blank: exists && program.isBlank(glyph) };
}

const maps = new WeakMap<PDFDict, Uint8Array | undefined>();

/** The glyph of a CID, through `CIDToGIDMap`. */
export function cidGlyph(program: FontProgram | undefined, descendant: PDFDict, cid: number): Glyph | undefined {
  if (program?.kind !== 'truetype') return undefined;
  if (!maps.has(descendant)) {
    const map = valueOf(descendant, 'CIDToGIDMap');
    maps.set(descendant, isStream(map) ? bytesOf(map) : undefined);
  }
  const map = maps.get(descendant);
  return trueTypeGlyph(program, map ? (map[2 * cid] ?? 0) * 256 + (map[2 * cid + 1] ?? 0) : cid);
}

export const isMicrosoftUnicode = ({ platform, encoding }: CmapTable): boolean => platform === 3 && (encoding === 1 || encoding === 10);
export const isMicrosoftSymbol = ({ platform, encoding }: CmapTable): boolean => platform === 3 && encoding === 0;
export const isMacRoman = ({ platform, encoding }: CmapTable): boolean => platform === 1 && encoding === 0;

const macCodes = new Map([...(encodings['MacRomanEncoding'] ?? [])].map(([code, name]) => [name, code] as const).reverse());

/** By name through a map that is not symbolic: Microsoft Unicode, or Mac Roman. */
function glyphOfName(cmaps: readonly CmapTable[], name: string | undefined): number {
  const character = glyphNames.get(name ?? '')?.codePointAt(0);
  for (const cmap of cmaps) {
    const key = isMicrosoftUnicode(cmap) ? character : isMacRoman(cmap) ? macCodes.get(name ?? '') : undefined;
    const glyph = key === undefined ? 0 : cmap.glyphOf(key);
    if (glyph > 0) return glyph;
  }
  return 0;
}

/** By code, through a symbolic map, or the only map there is. */
function glyphOfCode(cmaps: readonly CmapTable[], code: number): number {
  for (const cmap of cmaps) {
    const keys = isMicrosoftSymbol(cmap) ? [0xf000, 0xf100, 0xf200, 0].map((base) => base + code) : isMacRoman(cmap) ? [code] : [];
    const glyph = keys.map((key) => cmap.glyphOf(key)).find((found) => found > 0);
    if (glyph !== undefined) return glyph;
  }
  return 0;
}

/** The glyph of a code in a simple font. */
export function simpleGlyph(
  program: FontProgram | undefined,
  code: number,
  name: string | undefined,
  symbolic: boolean,
): Glyph | undefined {
  if (program?.kind === 'type1') {
    const exists = name !== undefined && program.widths.has(name);
    return { exists, notdef: name === undefined || name === '.notdef', width: program.widths.get(name ?? ''), blank: false };
  }
  if (program?.kind !== 'truetype') return undefined;
  const glyph = symbolic ? glyphOfCode(program.cmaps, code) : glyphOfName(program.cmaps, name);
  return trueTypeGlyph(program, glyph);
}

/** The drawing of a Type 3 glyph begins with its width. */
export function type3Glyph(drawing: Value): Glyph {
  const width = /^\s*([-+.\d]+)\s[-+.\d\s]*d[01]\b/.exec(latin1Of(drawing) ?? '')?.[1];
  return { exists: drawing !== undefined, notdef: false, width: width === undefined ? undefined : Number(width), blank: false };
}
