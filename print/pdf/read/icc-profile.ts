/** Reads the header of an ICC profile (ISO 15076-1, 7.2): what it describes, in which colours, by which version. */
import { bytesOf } from './stream-bytes.ts';
import type { Value } from './values.ts';

export interface IccProfile {
  readonly version: number;
  /** `mntr`, `prtr`, `scnr`, `spac`… */
  readonly deviceClass: string;
  /** `RGB `, `CMYK`, `GRAY`, `Lab `. */
  readonly colourSpace: string;
}

const HEADER = 128;
const SIGNATURE = 'acsp';

/** `undefined` for what is no profile. */
export function readIccProfile(stream: Value): IccProfile | undefined {
  const bytes = bytesOf(stream);
  if (!bytes || bytes.length < HEADER) return undefined;
  const header = Buffer.from(bytes.subarray(0, HEADER));
  if (header.toString('latin1', 36, 40) !== SIGNATURE) return undefined;
  return { version: header.readUInt8(8), deviceClass: header.toString('latin1', 12, 16), colourSpace: header.toString('latin1', 16, 20) };
}
