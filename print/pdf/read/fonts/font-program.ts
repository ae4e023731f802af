/** Opens the font program that a file embeds: which glyphs it draws, and how wide. */
import { bytesOf } from '../stream-bytes.ts';
import { asDict, has, nameIn, valueOf, type PDFDict } from '../values.ts';
import { readTrueType, type TrueTypeGlyphs } from './truetype-program.ts';
import { readType1, type Type1Glyphs } from './type1-program.ts';

export interface TrueTypeProgram extends TrueTypeGlyphs {
  readonly kind: 'truetype';
}
export interface Type1Program extends Type1Glyphs {
  readonly kind: 'type1';
}
/** Nothing can be proved of it. */
export interface UnreadableProgram {
  readonly kind: 'unreadable';
  readonly why: string;
}
export type FontProgram = TrueTypeProgram | Type1Program | UnreadableProgram;

const TRUETYPE = Buffer.from([0, 1, 0, 0]);
const KEYS = ['FontFile', 'FontFile2', 'FontFile3'] as const;

export const embedsProgram = (descriptor: PDFDict | undefined): boolean => KEYS.some((key) => has(descriptor, key));

/** `undefined` when nothing is embedded. Compact programs (CFF) are told apart, not read: the books have none. */
export function openProgram(descriptor: PDFDict | undefined): FontProgram | undefined {
  const key = KEYS.find((candidate) => has(descriptor, candidate));
  if (!key) return undefined;
  const stream = valueOf(descriptor, key);
  try {
    const bytes = bytesOf(stream) ?? new Uint8Array();
    if (key === 'FontFile') return { kind: 'type1', ...readType1(bytes) };
    const isCompact = key === 'FontFile3' && !Buffer.from(bytes.subarray(0, 4)).equals(TRUETYPE);
    if (isCompact)
      return { kind: 'unreadable', why: `son programme est en ${nameIn(asDict(stream), 'Subtype') ?? 'CFF'}, que ce contrôle ne lit pas` };
    return { kind: 'truetype', ...readTrueType(bytes) };
  } catch (error) {
    return { kind: 'unreadable', why: `son programme ne se lit pas (${error instanceof Error ? error.message : String(error)})` };
  }
}
