import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { describePress } from '../../../print/stages/describe-press.ts';
import { INK_LIMIT, pressBytes, profile } from '../pdf/press/press-sample.ts';
import { edition } from '../report-builder.ts';

const press = { profile, isTrial: true, inkLimit: INK_LIMIT };

test('what a print shop is told is read from its file', async () => {
  const bytes = await pressBytes();
  expect(await describePress(bytes, { ...edition, id: 'depliant' }, press)).toEqual({
    edition: { ...edition, id: 'depliant' },
    file: 'depliant.pdf',
    title: 'L’essai',
    pages: 2,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bleed: 3,
    folds: [
      [98, 197.5],
      [99.5, 199],
    ],
    profile: 'Chemical proof',
    isTrial: true,
    inkLimit: INK_LIMIT,
    mostInk: expect.closeTo(222.35, 1) as number,
    fonts: ['Helvetica'],
    coarsestDpi: expect.closeTo(300, 0) as number,
  });
});

test('the most ink is measured, whatever was permitted', async () => {
  const low = await pressBytes({ inkLimit: 200 });
  const { mostInk, inkLimit } = await describePress(low, edition, press);
  expect(mostInk).toBeLessThanOrEqual(200.5);
  expect(mostInk).toBeGreaterThan(190);
  expect(inkLimit).toBe(INK_LIMIT);
});
