import { PDFDocument, StandardFonts, degrees } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readPlacedText } from '../../../print/pdf/placed-text.ts';

const MM = 72 / 25.4;

test('a run of text has its place in millimetres from the top left corner of the page that shows', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([120 * MM, 220 * MM]);
  page.setCropBox(10 * MM, 10 * MM, 100 * MM, 200 * MM);
  page.drawText('Bonjour', { x: 30 * MM, y: 160 * MM, size: 10 * MM, font: await document.embedFont(StandardFonts.Courier) });
  const [read] = await readPlacedText(await document.save());
  expect([read!.width, read!.height]).toEqual([100, 200].map((length) => expect.closeTo(length, 2) as number));
  expect(read!.runs).toEqual([
    {
      text: 'Bonjour',
      x: expect.closeTo(20, 2) as number,
      y: expect.closeTo(50, 2) as number,
      width: expect.closeTo(7 * 6, 2) as number,
      height: expect.closeTo(10, 2) as number,
      upright: true,
    },
  ]);
});

test.each([90, 180, 270])('text turned by %i degrees is not upright', async (turn) => {
  const document = await PDFDocument.create();
  document.addPage([300, 300]).drawText('Bonjour', { x: 150, y: 150, rotate: degrees(turn) });
  const [page] = await readPlacedText(await document.save());
  expect(page!.runs.map(({ upright }) => upright)).toEqual([false]);
});
