import {
  degrees,
  PDFDocument,
  pushGraphicsState,
  popGraphicsState,
  concatTransformationMatrix,
  StandardFonts,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readTextSizes, type SizedText } from '../../../print/pdf/text-sizes.ts';

type Draw = (page: PDFPage, document: PDFDocument) => void | Promise<void>;

/** Reads a one-page file back, sizes to the hundredth. */
async function sizesOf(draw: Draw): Promise<SizedText[]> {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 300]);
  page.setFont(await document.embedFont(StandardFonts.Helvetica));
  await draw(page, document);
  const read = readTextSizes(await PDFDocument.load(await document.save()));
  return (read[0] ?? []).map(({ text, size }) => ({ text, size: Math.round(size * 100) / 100 }));
}

test('a text has the size of its font', async () => {
  expect(await sizesOf((page) => page.drawText('Un titre', { size: 12 }))).toEqual([{ text: 'Un titre', size: 12 }]);
});

test('what scales the text scales its size, and no longer once it is undone', async () => {
  const sizes = await sizesOf((page) => {
    page.pushOperators(pushGraphicsState(), concatTransformationMatrix(0.5, 0, 0, 0.75, 0, 0));
    page.drawText('Réduit', { size: 12 });
    page.pushOperators(popGraphicsState());
    page.drawText('Entier', { size: 12 });
  });
  expect(sizes).toEqual([
    { text: 'Réduit', size: 9 },
    { text: 'Entier', size: 12 },
  ]);
});

test('a turned text keeps its size', async () => {
  expect(await sizesOf((page) => page.drawText('Couché', { size: 10, rotate: degrees(90) }))).toEqual([{ text: 'Couché', size: 10 }]);
});

test('a text inside a form is read through the place where the form is drawn', async () => {
  const sizes = await sizesOf(async (page, document) => {
    const inner = await PDFDocument.create();
    const sheet = inner.addPage([100, 100]);
    sheet.drawText('Vignette', { font: await inner.embedFont(StandardFonts.Helvetica), size: 20 });
    const [form] = await document.embedPdf(await inner.save());
    page.drawPage(form!, { xScale: 0.4, yScale: 0.4 });
  });
  expect(sizes).toEqual([{ text: 'Vignette', size: 8 }]);
});

test('texts of one size in a row are one, and blanks are none', async () => {
  const sizes = await sizesOf((page) => {
    page.drawText('Un ', { size: 9 });
    page.drawText('mot', { size: 9 });
    page.drawText('   ', { size: 4 });
  });
  expect(sizes).toEqual([{ text: 'Un mot', size: 9 }]);
});
