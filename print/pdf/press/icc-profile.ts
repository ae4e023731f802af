/** Reads the head of a colour profile (ICC.1, 7.2): is it that of a press, and how is it called. */

export interface IccProfile {
  readonly bytes: Uint8Array;
  /** Name that it gives itself. */
  readonly description: string;
}

const HEADER_BYTES = 132;
const TAG_BYTES = 12;

const ascii = (bytes: Buffer, start: number, length: number): string => bytes.toString('latin1', start, start + length);

/** Text of a `desc` tag: plain in version 2, in several languages in version 4, of which the first is taken. */
function descriptionOf(bytes: Buffer): string {
  const tags = bytes.readUInt32BE(128);
  for (let rank = 0; rank < tags; rank += 1) {
    const entry = HEADER_BYTES + TAG_BYTES * rank;
    if (ascii(bytes, entry, 4) !== 'desc') continue;
    const at = bytes.readUInt32BE(entry + 4);
    if (ascii(bytes, at, 4) === 'desc') return ascii(bytes, at + 12, bytes.readUInt32BE(at + 8)).replace(/\0.*$/s, '');
    const [length, offset] = [bytes.readUInt32BE(at + 20), bytes.readUInt32BE(at + 24)];
    return Buffer.from(bytes.subarray(at + offset, at + offset + length))
      .swap16()
      .toString('utf16le');
  }
  return '';
}

/** What a profile is of, by the class that its head gives it (ICC.1, 7.2.5). */
const KINDS: Readonly<Record<string, string>> = {
  scnr: 'd’un appareil de prise de vue',
  mntr: 'd’un écran',
  link: 'd’un passage entre deux appareils',
  spac: 'd’un espace de couleurs',
  abst: 'd’un effet',
  nmcl: 'de couleurs nommées',
};
/** The newest that PDF 1.6 knows. */
const NEWEST_VERSION = 4;

/** @throws RangeError, in French, for anything but the profile of a press that prints in four inks. */
export function readIccProfile(content: Uint8Array): IccProfile {
  const bytes = Buffer.from(content);
  if (bytes.length < HEADER_BYTES || ascii(bytes, 36, 4) !== 'acsp') throw new RangeError('Ce fichier n’est pas un profil ICC.');
  const announced = bytes.readUInt32BE(0);
  if (bytes.length < announced) throw new RangeError(`Ce profil est incomplet : ${bytes.length} octets sur ${announced}.`);
  const version = bytes.readUInt8(8);
  if (version > NEWEST_VERSION) throw new RangeError(`Ce profil est de version ${version} ; un PDF/X-4 en prend un de version 2 ou 4.`);
  const [kind, space] = [ascii(bytes, 12, 4), ascii(bytes, 16, 4).trim()];
  if (kind !== 'prtr') {
    throw new RangeError(`Ce profil est celui ${KINDS[kind] ?? `d’un appareil « ${kind.trim()} »`} (${space}), non celui d’une presse.`);
  }
  if (space !== 'CMYK') throw new RangeError(`Ce profil est celui d’une imprimante en ${space}, non d’une presse en quadrichromie (CMYK).`);
  return { bytes: content, description: descriptionOf(bytes).trim() || 'profil sans nom' };
}
