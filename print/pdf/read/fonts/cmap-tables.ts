/** Reads the `cmap` table of a TrueType program: one map from characters to glyphs per platform. */

export interface CmapTable {
  readonly platform: number;
  readonly encoding: number;
  /** 0 when the character has no glyph. */
  readonly glyphOf: (character: number) => number;
}

type GlyphOf = CmapTable['glyphOf'];

const bytes: (view: DataView) => GlyphOf = (view) => (character) => (character < 256 ? view.getUint8(6 + character) : 0);

const segments: (view: DataView) => GlyphOf = (view) => (character) => {
  const doubled = view.getUint16(6);
  for (let at = 0; at < doubled; at += 2) {
    if (character > view.getUint16(14 + at)) continue;
    const start = view.getUint16(16 + doubled + at);
    if (character < start) return 0;
    const delta = view.getUint16(16 + 2 * doubled + at);
    const place = 16 + 3 * doubled + at;
    const offset = view.getUint16(place);
    if (offset === 0) return (character + delta) & 0xffff;
    const glyph = view.getUint16(place + offset + 2 * (character - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
};

const trimmed: (view: DataView) => GlyphOf = (view) => (character) => {
  const rank = character - view.getUint16(6);
  return rank >= 0 && rank < view.getUint16(8) ? view.getUint16(10 + 2 * rank) : 0;
};

const groups: (view: DataView) => GlyphOf = (view) => (character) => {
  for (let rank = 0; rank < view.getUint32(12); rank += 1) {
    const at = 16 + 12 * rank;
    if (character >= view.getUint32(at) && character <= view.getUint32(at + 4))
      return view.getUint32(at + 8) + character - view.getUint32(at);
  }
  return 0;
};

const formats: Readonly<Record<number, (view: DataView) => GlyphOf>> = { 0: bytes, 4: segments, 6: trimmed, 12: groups };

/** The maps of a `cmap` table. @throws RangeError when it is cut short. */
export function readCmapTables(cmap: DataView): CmapTable[] {
  const tables: CmapTable[] = [];
  for (let rank = 0; rank < cmap.getUint16(2); rank += 1) {
    const at = 4 + 8 * rank;
    const table = new DataView(cmap.buffer, cmap.byteOffset + cmap.getUint32(at + 4));
    const glyphOf = formats[table.getUint16(0)]?.(table) ?? (() => 0);
    tables.push({ platform: cmap.getUint16(at), encoding: cmap.getUint16(at + 2), glyphOf });
  }
  return tables;
}
