/** Reads the program of a Type 1 font: the name of each glyph, its width, and the code that its own encoding gives it. */

export interface Type1Glyphs {
  /** Width of each glyph, in thousandths; `undefined` when its instructions cannot be read. */
  readonly widths: ReadonlyMap<string, number | undefined>;
  readonly encoding: ReadonlyMap<number, string>;
}

const [EEXEC_KEY, CHARSTRING_KEY] = [55665, 4330];
const [FACTOR, ADDEND] = [52845, 22719];

/** Adobe Type 1 Font Format, 7.1. The first `skipped` bytes are random. */
function decrypt(bytes: Uint8Array, key: number, skipped: number): Buffer {
  const plain = Buffer.alloc(bytes.length);
  let state = key;
  for (let at = 0; at < bytes.length; at += 1) {
    const cipher = bytes[at] ?? 0;
    plain[at] = cipher ^ (state >> 8);
    state = ((cipher + state) * FACTOR + ADDEND) & 0xffff;
  }
  return plain.subarray(skipped);
}

/** The second number before `hsbw`, the first instruction of a glyph. */
function widthOf(instructions: Uint8Array): number | undefined {
  const numbers: number[] = [];
  for (let at = 0; at < instructions.length;) {
    const byte = instructions[at] ?? 0;
    const following = instructions[at + 1] ?? 0;
    if (byte === 13) return numbers[1];
    if (byte === 12 && following === 12) {
      const [divisor = 1, number = 0] = [numbers.pop(), numbers.pop()];
      numbers.push(number / divisor);
      at += 2;
    } else if (byte === 12 && following === 7) return numbers[2];
    else if (byte >= 32 && byte <= 246) {
      numbers.push(byte - 139);
      at += 1;
    } else if (byte >= 247 && byte <= 254) {
      numbers.push(byte <= 250 ? (byte - 247) * 256 + following + 108 : -(byte - 251) * 256 - following - 108);
      at += 2;
    } else if (byte === 255) {
      numbers.push(Buffer.from(instructions.subarray(at + 1, at + 5)).readInt32BE());
      at += 5;
    } else return undefined;
  }
  return undefined;
}

const isHexadecimal = (bytes: Uint8Array): boolean => /^[0-9a-fA-F\s]{8}$/.test(Buffer.from(bytes.subarray(0, 8)).toString('latin1'));

/** @throws Error when the bytes hold no encrypted part. */
export function readType1(program: Uint8Array): Type1Glyphs {
  const text = Buffer.from(program).toString('latin1');
  const eexec = /eexec[ \t]*(?:\r\n|\r|\n|[ \t])/.exec(text);
  if (!eexec) throw new Error('le programme Type 1 n’a pas de partie chiffrée');
  const after = program.subarray(eexec.index + eexec[0].length);
  const cipher = isHexadecimal(after) ? Buffer.from(Buffer.from(after).toString('latin1').replace(/\s+/g, ''), 'hex') : after;
  const secret = decrypt(cipher, EEXEC_KEY, 4);
  const plain = secret.toString('latin1');
  const skipped = Number(/\/lenIV\s+(\d+)/.exec(plain)?.[1] ?? 4);
  const widths = new Map<string, number | undefined>();
  const entry = /\/(\S+)\s+(\d+)\s+(?:RD|-\|)\s/g;
  entry.lastIndex = Math.max(plain.indexOf('/CharStrings'), 0);
  for (let found = entry.exec(plain); found; found = entry.exec(plain)) {
    const [, name = '', length = '0'] = found;
    const end = entry.lastIndex + Number(length);
    widths.set(name, widthOf(decrypt(secret.subarray(entry.lastIndex, end), CHARSTRING_KEY, skipped)));
    entry.lastIndex = end;
  }
  const clear = text.slice(0, eexec.index);
  const encoding = new Map([...clear.matchAll(/dup\s+(\d+)\s*\/(\S+)\s+put/g)].map(([, code, name = '']) => [Number(code), name] as const));
  return { widths, encoding };
}
