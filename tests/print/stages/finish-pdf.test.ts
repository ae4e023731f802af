import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { PrintError } from '../../../print/errors.ts';
import { inspectPdf } from '../../../print/pdf/inspect.ts';
import { finishPdf } from '../../../print/stages/finish-pdf.ts';
import { buildReport, edition } from '../report-builder.ts';

/** As a browser prints it: sizes rounded to its pixels, a soft hyphen in the text, dates of today. */
async function printed(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let index = 0; index < pages; index += 1)
    document.addPage([419.52, 595.5]).drawText(`Page ${String(index + 1)}`, { font, x: 50, y: 300 });
  return document.save();
}

test('the finished file has the exact format, and says what the book says', async () => {
  const pdf = await inspectPdf(await finishPdf(await printed(2), edition, buildReport()));
  expect(pdf).toMatchObject({ pages: ['Page 1', 'Page 2'], title: 'Le manuel', author: 'Anne Auteur, Paul Plume', language: 'fr' });
  for (const [width, height] of pdf.trims) {
    expect(width).toBeCloseTo(148, 6);
    expect(height).toBeCloseTo(210, 6);
  }
});

test('the finished file has its labels, its names, its XMP, its view and its colours', async () => {
  const bytes = await finishPdf(await printed(2), edition, buildReport());
  expect(await inspectPdf(bytes)).toMatchObject({
    labels: ['1', '2'],
    facts: { xmp: { 'dc:title': 'Le manuel', 'xmpmm:versionid': '1' }, opening: { mode: 'UseOutlines', fit: 'FitH' } },
    outputIntent: 'sRGB IEC61966-2.1, 3',
  });
  expect(Object.keys(await (await getDocumentProxy(new Uint8Array(bytes))).getDestinations())).toEqual(['missions', 'missions-aider']);
});

test('the same bytes finished twice are the same file', async () => {
  const bytes = await printed(2);
  const [first, second] = [await finishPdf(bytes, edition, buildReport()), await finishPdf(bytes, edition, buildReport())];
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('the bytes that came in are left as they were', async () => {
  const bytes = await printed(2);
  const copy = Uint8Array.from(bytes);
  await finishPdf(bytes, edition, buildReport());
  expect(bytes).toEqual(copy);
});

test.each([1, 3])('a file of %i pages for a report of two is refused', async (pages) => {
  const error: unknown = await finishPdf(await printed(pages), edition, buildReport()).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PrintError);
  expect((error as PrintError).message).toBe(
    `Le PDF de l’édition essai a ${String(pages)} pages, la mise en pages en annonçait 2.\n` +
      '→ Une page déborde sans doute de sa feuille : cherchez dans print/styles une hauteur ou une marge fixe.',
  );
});
