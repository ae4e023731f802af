/** Parts the bytes of a string into the character codes of a font (ISO 32000-1, 9.4.3). */
import type { CMap } from './cmap.ts';

/** A code that the string does not hold whole: no glyph fits it. */
const CUT_SHORT = -1;
const LONGEST_CODE = 4;

function pairsOfBytes(bytes: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    codes.push(at + 1 < bytes.length ? bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1) : CUT_SHORT);
  }
  return codes;
}

/** How the bytes of a string part into character codes, in a composite font: by its CMap, or two by two. */
export function codesOfComposite(cmap: CMap | undefined): (bytes: string) => readonly number[] {
  const spaces = cmap?.codespaces ?? [];
  const isWhole = (length: number, code: number): boolean =>
    spaces.some((space) => space.length === length && code >= space.low && code <= space.high);
  if (spaces.length === 0) return pairsOfBytes;
  return (bytes) => {
    const codes: number[] = [];
    for (let at = 0; at < bytes.length;) {
      let code = 0;
      let length = 0;
      do {
        code = code * 256 + bytes.charCodeAt(at + length);
        length += 1;
      } while (!isWhole(length, code) && length < LONGEST_CODE && at + length < bytes.length);
      codes.push(isWhole(length, code) ? code : CUT_SHORT);
      at += length;
    }
    return codes;
  };
}

/** In a simple font, each byte is a code. */
export const codesOfSimple = (bytes: string): number[] => Array.from(bytes, (byte) => byte.charCodeAt(0));
