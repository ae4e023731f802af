import { expect, test } from 'vitest';
import sharp from 'sharp';
import { readIccProfile } from '../../../../print/pdf/press/icc-profile.ts';
import { profile } from './press-sample.ts';

async function profileOf(name: string): Promise<Uint8Array> {
  const picture = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } })
    .withIccProfile(name)
    .png()
    .toBuffer();
  return (await sharp(picture).metadata()).icc!;
}

/** The trial profile with its name written as version 4 does. */
function withNameOfVersion4(bytes: Uint8Array, description: string): Uint8Array {
  const text = Buffer.from(description, 'utf16le').swap16();
  const tag = Buffer.alloc(28 + text.length);
  tag.write('mluc', 'latin1');
  for (const [at, value] of [
    [8, 1],
    [12, 12],
    [20, text.length],
    [24, 28],
  ] as const)
    tag.writeUInt32BE(value, at);
  tag.write('frFR', 16, 'latin1');
  text.copy(tag, 28);
  const changed = Buffer.concat([bytes, tag]);
  for (let entry = 132; entry < 132 + 12 * changed.readUInt32BE(128); entry += 12) {
    if (changed.toString('latin1', entry, entry + 4) === 'desc') changed.writeUInt32BE(bytes.length, entry + 4);
  }
  return changed;
}

test('the profile of a press gives its name', () => {
  expect(readIccProfile(profile.bytes).description).toBe('Chemical proof');
});

test('a name of version 4 is read too', () => {
  expect(readIccProfile(withNameOfVersion4(profile.bytes, 'PSO Couché v3 (FOGRA51)')).description).toBe('PSO Couché v3 (FOGRA51)');
});

test('the profile of a screen is refused', async () => {
  const screen = await profileOf('srgb');
  expect(() => readIccProfile(screen)).toThrow('Ce profil est celui d’un écran (RGB), non celui d’une presse.');
});

/** The trial profile, its head changed. */
const changed = (change: (bytes: Buffer) => unknown): Buffer => {
  const bytes = Buffer.from(profile.bytes);
  change(bytes);
  return bytes;
};

test.each<[string, (bytes: Buffer) => unknown, string]>([
  [
    'of a device that is unknown',
    (bytes) => bytes.write('abcd', 12),
    'Ce profil est celui d’un appareil « abcd » (CMYK), non celui d’une presse.',
  ],
  ['of a link between devices', (bytes) => bytes.write('link', 12), 'Ce profil est celui d’un passage entre deux appareils (CMYK)'],
  [
    'of a printer in three colours',
    (bytes) => bytes.write('RGB ', 16),
    'Ce profil est celui d’une imprimante en RGB, non d’une presse en quadrichromie',
  ],
  ['of a later version', (bytes) => bytes.writeUInt8(5, 8), 'Ce profil est de version 5 ; un PDF/X-4 en prend un de version 2 ou 4.'],
])('a profile %s is refused', (_, change, message) => {
  expect(() => readIccProfile(changed(change))).toThrow(message);
});

test('a profile that was cut short is refused', () => {
  const { bytes } = profile;
  expect(() => readIccProfile(bytes.subarray(0, 4000))).toThrow(`Ce profil est incomplet : 4000 octets sur ${String(bytes.length)}.`);
});

test.each(['', 'Bonjour', 'x'.repeat(4000)])('what is no profile is refused', (text) => {
  expect(() => readIccProfile(Buffer.from(text))).toThrow('Ce fichier n’est pas un profil ICC.');
});
