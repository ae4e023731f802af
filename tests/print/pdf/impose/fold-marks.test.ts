import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { drawFoldMarks, tickFolds } from '../../../../print/pdf/impose/fold-marks.ts';
import { inspectPaints, type Place } from '../../../../print/pdf/press/inspect-paints.ts';

const MM = 72 / 25.4;
const SHEET = { width: 297, height: 210 };
const FOLDS = [98, 197.5];

async function sheet(pages = 1): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([SHEET.width * MM, SHEET.height * MM]);
  return document;
}

const middleOf = ({ left, right }: Place): number => Math.round((left + right) * 50) / 100;

/** Places of what is drawn on the first page, once written and read back. */
async function placesOn(document: PDFDocument): Promise<Place[]> {
  const { paints } = inspectPaints(await PDFDocument.load(await document.save()));
  return paints.filter(({ page }) => page === 1).flatMap(({ place }) => (place ? [place] : []));
}

test('the ticks of an office printer are at both ends of each fold, 3 mm long at most, where it still prints', async () => {
  const document = await sheet();
  tickFolds(document, [FOLDS]);
  const places = await placesOn(document);
  expect(places.map(middleOf)).toEqual([98, 98, 197.5, 197.5]);
  for (const { top, bottom } of places) {
    expect(bottom - top).toBeLessThanOrEqual(3.001);
    expect(Math.min(top, SHEET.height - bottom)).toBeGreaterThanOrEqual(5.999);
    expect(Math.min(bottom, SHEET.height - top)).toBeLessThanOrEqual(9.001);
  }
});

test('each page has its own folds', async () => {
  const document = await sheet(2);
  tickFolds(document, [[98], [99.5, 199]]);
  const { paints } = inspectPaints(await PDFDocument.load(await document.save()));
  expect(paints.map(({ page, place }) => [page, middleOf(place!)])).toEqual([
    [1, 98],
    [1, 98],
    [2, 99.5],
    [2, 99.5],
    [2, 199],
    [2, 199],
  ]);
});

test('folds that are not those of the file are refused', async () => {
  const document = await sheet(1);
  expect(() => tickFolds(document, [FOLDS, FOLDS])).toThrow('Des plis sont donnés pour 2 pages ; le fichier en a 1.');
});

test('the marks of a print shop are above and under the bleed, in black ink', async () => {
  const document = await sheet();
  const [page] = document.getPages();
  page!.setMediaBox(-10 * MM, -10 * MM, 317 * MM, 230 * MM);
  page!.setBleedBox(-3 * MM, -3 * MM, 303 * MM, 216 * MM);
  page!.setTrimBox(0, 0, SHEET.width * MM, SHEET.height * MM);
  drawFoldMarks(page!, FOLDS);
  const { paints } = inspectPaints(await PDFDocument.load(await document.save()));
  expect(paints.map(({ inks, place }) => [inks, middleOf(place!)])).toEqual([
    [[0, 0, 0, 1], 98],
    [[0, 0, 0, 1], 98],
    [[0, 0, 0, 1], 197.5],
    [[0, 0, 0, 1], 197.5],
  ]);
  for (const { place } of paints) expect(place!.bottom < -3 || place!.top > SHEET.height + 3).toBe(true);
});
