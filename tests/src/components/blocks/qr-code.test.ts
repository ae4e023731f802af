import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrCode, type QrCode } from '../../../../src/components/blocks/qr-code.ts';
import { readQrCodes } from '../../../pdf/read-qr-codes.ts';

const PAGE = 'https://conseiller-numerique.example/missions/';
const PX_PER_MODULE = 4;

/** As the block draws it, with what a finger or a fold does to it. */
const drawn = ({ quiet, side, path }: QrCode, stain = ''): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${side * PX_PER_MODULE}" height="${side * PX_PER_MODULE}" viewBox="${-quiet} ${-quiet} ${side} ${side}">
        <rect x="${-quiet}" y="${-quiet}" width="${side}" height="${side}" fill="#fff"/><path d="${path}"/>${stain}</svg>`,
    ),
  )
    .png()
    .toBuffer();

const textsOf = async (picture: Promise<Buffer>): Promise<string[]> => (await readQrCodes(await picture)).map(({ text }) => text);

test.each([PAGE, 'https://a.fr/', `https://www.exemple-de-domaine-assez-long.fr/manuel/${'chemin-'.repeat(12)}/#une-ancre`])(
  'the code of %s is read back',
  async (address) => {
    expect(await textsOf(drawn(qrCode(address)))).toEqual([address]);
  },
);

test('four light modules stand around the code', () => {
  const { quiet, modules, side } = qrCode(PAGE);
  expect([quiet, side - modules]).toEqual([4, 8]);
});

test('it stays small: 33 modules for a page of the book', () => {
  expect(qrCode(PAGE).modules).toBe(33);
});

test('a stain on a twentieth of the code leaves it readable', async () => {
  const code = qrCode(PAGE);
  const stain = code.modules * Math.sqrt(0.05);
  const at = code.modules * 0.45;
  expect(await textsOf(drawn(code, `<rect x="${at}" y="${at}" width="${stain}" height="${stain}" fill="#777"/>`))).toEqual([PAGE]);
});

test('the correction is level M at least', async () => {
  const codes = await Promise.all(['', 'x', 'xyz'].map(async (end) => readQrCodes(await drawn(qrCode(`${PAGE}${end}`)))));
  const levels = codes.map(([code]) => (JSON.parse(code?.extra ?? '{}') as { ECLevel?: string }).ECLevel);
  for (const level of levels) expect(['M', 'Q', 'H']).toContain(level);
});
