/** Builds a small TrueType program, glyph by glyph: each draws a square, or nothing. */

export interface SampleGlyph {
  /** In thousandths. */
  readonly width: number;
  readonly blank?: boolean;
}
export interface SampleCmap {
  readonly platform: number;
  readonly encoding: number;
  /** Glyph of each character. */
  readonly map: Readonly<Record<number, number>>;
}
export interface SampleFont {
  readonly glyphs: readonly SampleGlyph[];
  readonly cmaps?: readonly SampleCmap[];
  /** Tables to leave out. */
  readonly without?: readonly string[];
}

const u16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, rank) => bytes.writeUInt16BE(value & 0xffff, rank * 2));
  return bytes;
};
const u32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, rank) => bytes.writeUInt32BE(value >>> 0, rank * 4));
  return bytes;
};
const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** One contour of four points. */
const square = Buffer.concat([u16(1, 0, 0, 500, 500), u16(3, 0), Buffer.from([1, 1, 1, 1]), u16(0, 0, 500, 0), u16(0, 500, 0, -500)]);

/** Format 4, one segment per character. */
function segments(map: SampleCmap['map']): Buffer {
  const pairs = Object.entries(map)
    .map(([character, glyph]) => [Number(character), glyph] as const)
    .sort(([a], [b]) => a - b);
  const all = [...pairs, [0xffff, 0] as const];
  const ends = all.map(([character]) => character);
  const deltas = all.map(([character, glyph]) => (character === 0xffff ? 1 : glyph - character));
  const body = Buffer.concat([u16(all.length * 2, 0, 0, 0), u16(...ends), u16(0), u16(...ends), u16(...deltas), u16(...all.map(() => 0))]);
  return Buffer.concat([u16(4, body.length + 6, 0), body]);
}

/** Format 0: one byte per character. */
function bytes(map: SampleCmap['map']): Buffer {
  return Buffer.concat([u16(0, 262, 0), Buffer.from(Array.from({ length: 256 }, (_, character) => map[character] ?? 0))]);
}

function cmapTable(cmaps: readonly SampleCmap[]): Buffer {
  const tables = cmaps.map(({ platform, map }) => padded(platform === 1 ? bytes(map) : segments(map)));
  let offset = 4 + 8 * cmaps.length;
  const records = cmaps.map(({ platform, encoding }, rank) => {
    const record = Buffer.concat([u16(platform, encoding), u32(offset)]);
    offset += tables[rank]!.length;
    return record;
  });
  return Buffer.concat([u16(0, cmaps.length), ...records, ...tables]);
}

export function trueTypeFont({ glyphs, cmaps = [], without = [] }: SampleFont): Buffer {
  const drawings = glyphs.map(({ blank }) => (blank ? Buffer.alloc(0) : padded(square)));
  const offsets = [0, ...drawings.map((_, rank) => drawings.slice(0, rank + 1).reduce((sum, drawing) => sum + drawing.length, 0))];
  const all: Record<string, Buffer> = {
    cmap: cmapTable(cmaps),
    glyf: Buffer.concat(drawings),
    head: Buffer.concat([u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(0, 1000), Buffer.alloc(16), u16(0, 0, 500, 500, 0, 8, 2, 1, 0)]),
    hhea: Buffer.concat([u32(0x10000), u16(800, -200, 0, 1000, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length)]),
    hmtx: u16(...glyphs.flatMap(({ width }) => [width, 0])),
    loca: u32(...offsets),
    maxp: Buffer.concat([u32(0x10000), u16(glyphs.length, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]),
  };
  const tags = Object.keys(all).filter((tag) => !without.includes(tag));
  let offset = 12 + 16 * tags.length;
  const records = tags.map((tag) => {
    const table = all[tag]!;
    const record = Buffer.concat([Buffer.from(tag), u32(0, offset, table.length)]);
    offset += padded(table).length;
    return record;
  });
  return Buffer.concat([u32(0x10000), u16(tags.length, 0, 0, 0), ...records, ...tags.map((tag) => padded(all[tag]!))]);
}
