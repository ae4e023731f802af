/** Builds a small Type 1 program: named glyphs of given widths, which draw nothing. */

function encrypt(plain: Uint8Array, key: number): Buffer {
  const cipher = Buffer.alloc(plain.length);
  let state = key;
  plain.forEach((byte, at) => {
    const coded = byte ^ (state >> 8);
    cipher[at] = coded;
    state = ((coded + state) * 52845 + 22719) & 0xffff;
  });
  return cipher;
}

/** A number of a glyph's instructions, between −1131 and 1131. */
function numberOf(value: number): number[] {
  if (value >= -107 && value <= 107) return [value + 139];
  const rest = Math.abs(value) - 108;
  return [(value > 0 ? 247 : 251) + (rest >> 8), rest & 255];
}

const HSBW = 13;
const ENDCHAR = 14;
const RANDOM = Buffer.alloc(4);

export interface Type1Sample {
  readonly program: Buffer;
  /** Lengths of its clear, secret and last parts: `Length1`, `Length2`, `Length3`. */
  readonly lengths: readonly [number, number, number];
}

export function type1Font(widths: Readonly<Record<string, number>>): Type1Sample {
  const glyphs = Object.entries(widths).map(([name, width]) => {
    const instructions = encrypt(Buffer.from([...RANDOM, ...numberOf(0), ...numberOf(width), HSBW, ENDCHAR]), 4330);
    return Buffer.concat([Buffer.from(`/${name} ${instructions.length} RD `), instructions, Buffer.from(' ND\n')]);
  });
  const secret = Buffer.concat([
    RANDOM,
    Buffer.from(
      'dup /Private 8 dict dup begin\n/RD {string currentfile exch readstring pop} executeonly def\n/ND {def} executeonly def\n/lenIV 4 def\n',
    ),
    Buffer.from(`2 index /CharStrings ${glyphs.length} dict dup begin\n`),
    ...glyphs,
    Buffer.from('end\nend\nreadonly put\nmark currentfile closefile\n'),
  ]);
  const clear = Buffer.from(
    '%!PS-AdobeFont-1.0: Essai\n11 dict begin\n/FontName /Essai def\n/FontType 1 def\n/FontMatrix [0.001 0 0 0.001 0 0] readonly def\n' +
      '/FontBBox {0 0 500 500} readonly def\n/Encoding StandardEncoding def\ncurrentdict end\ncurrentfile eexec\n',
  );
  const cipher = encrypt(secret, 55665);
  const last = Buffer.from(`${`${'0'.repeat(64)}\n`.repeat(8)}cleartomark\n`);
  return { program: Buffer.concat([clear, cipher, last]), lengths: [clear.length, cipher.length, last.length] };
}
