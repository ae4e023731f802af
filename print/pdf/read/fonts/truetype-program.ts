/** Reads the tables of a TrueType program that say which glyphs it has, how wide they are, and whether they draw anything. */
import { readCmapTables, type CmapTable } from './cmap-tables.ts';

export interface TrueTypeGlyphs {
  readonly glyphCount: number;
  /** In thousandths. */
  readonly widthOf: (glyph: number) => number;
  /** The glyph is there, but draws nothing. */
  readonly isBlank: (glyph: number) => boolean;
  readonly cmaps: readonly CmapTable[];
}

/** Tables by their tag. */
function tablesOf(program: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  const tables = new Map<string, DataView>();
  for (let rank = 0; rank < view.getUint16(4); rank += 1) {
    const at = 12 + 16 * rank;
    const tag = Buffer.from(program.subarray(at, at + 4)).toString('latin1');
    tables.set(tag, new DataView(program.buffer, program.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)));
  }
  return tables;
}

/** @throws Error when a table is missing; RangeError when one is cut short. */
export function readTrueType(program: Uint8Array): TrueTypeGlyphs {
  const tables = tablesOf(program);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new Error(`pas de table ${tag}`);
    return found;
  };
  const [head, hmtx, loca] = [table('head'), table('hmtx'), table('loca')];
  const unitsPerEm = head.getUint16(18);
  const hasLongOffsets = head.getInt16(50) === 1;
  const lastMetric = table('hhea').getUint16(34) - 1;
  const offset = (glyph: number): number => (hasLongOffsets ? loca.getUint32(4 * glyph) : loca.getUint16(2 * glyph));
  const cmap = tables.get('cmap');
  return {
    glyphCount: table('maxp').getUint16(4),
    widthOf: (glyph) => (hmtx.getUint16(4 * Math.min(glyph, lastMetric)) * 1000) / unitsPerEm,
    isBlank: (glyph) => offset(glyph) === offset(glyph + 1),
    cmaps: cmap ? readCmapTables(cmap) : [],
  };
}
