import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { typeSize } from '../../../print/checks/type-size.ts';
import { inspectPdf } from '../../../print/pdf/inspect.ts';
import { buildPdf, told } from '../report-builder.ts';

const sizes = [
  [{ text: 'Les missions', size: 24 }],
  [
    { text: 'et finit sur l’autre page.', size: 9.4 },
    { text: '[12]', size: 6.77 },
    { text: '12', size: 9 },
  ],
];

test('text as large as promised is right, to the rounding of the browser', () => {
  expect(typeSize({ corpsMin: 9 }, buildPdf({ sizes: [[{ text: '12', size: 8.96 }]] }))).toEqual([]);
});

test('an edition that promises nothing is not measured', () => {
  expect(typeSize({}, buildPdf({ sizes }))).toEqual([]);
});

test('a page with text too small is told, with its first and its smallest text', () => {
  expect(told(typeSize({ corpsMin: 9.2 }, buildPdf({ sizes })))).toEqual([
    `error [type-size] page 2, « [12] » : 2 texte(s) sous 9,2 points, le plus petit de 6,8.
    → Agrandissez ce texte dans print/styles ; un graphique suit corpsMin de son édition (print/editions.ts).`,
  ]);
});

test('a file that breaks the promise is refused', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([200, 200]);
  page.drawText('Assez grand', { font: await document.embedFont(StandardFonts.Helvetica), size: 18, y: 90 });
  page.drawText('Trop petit', { font: await document.embedFont(StandardFonts.Courier), size: 17, y: 20 });
  const issues = typeSize({ corpsMin: 18 }, await inspectPdf(await document.save()));
  expect(issues.map(({ place }) => place)).toEqual(['page 1, « Trop petit »']);
});
