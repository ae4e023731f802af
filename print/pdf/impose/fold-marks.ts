/** Draws where to fold: faint ticks on the sheet of an office printer, marks outside of the trim on that of a print shop. */
import { cmyk, rgb, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { toPoints } from '../units.ts';
import type { Folds } from './folds.ts';

/** Inside of what office printers leave white, and shorter than any margin: millimetres from the edge; width in points. */
const TICK = { from: 6.1, to: 8.9, width: 0.3, color: rgb(0.6, 0.6, 0.6) };
/** Beyond the bleed: millimetres from it; width in points. Black ink alone, dashed where a trim mark is solid. */
const MARK = { from: 0.5, to: 5.5, width: 0.25, color: cmyk(0, 0, 0, 1), dashes: [2, 1.5] };

type Span = readonly [from: number, to: number];

/** Ticks at the top and bottom edges of the trimmed sheet. @param folds millimetres from its left edge */
export function drawFoldTicks(page: PDFPage, folds: readonly number[]): void {
  const { x, y, width, height } = page.getTrimBox();
  const spans: readonly Span[] = [
    [y + toPoints(TICK.from), y + toPoints(TICK.to)],
    [y + height - toPoints(TICK.to), y + height - toPoints(TICK.from)],
  ];
  for (const at of folds.map((fold) => x + toPoints(fold)).filter((one) => one > x && one < x + width)) {
    for (const [from, to] of spans)
      page.drawLine({ start: { x: at, y: from }, end: { x: at, y: to }, thickness: TICK.width, color: TICK.color });
  }
}

/** Marks above and under the bleed of one page. Its boxes must be set, with room around the bleed. */
export function drawFoldMarks(page: PDFPage, folds: readonly number[]): void {
  const trim = page.getTrimBox();
  const { y, height } = page.getBleedBox();
  const spans: readonly Span[] = [
    [y - toPoints(MARK.to), y - toPoints(MARK.from)],
    [y + height + toPoints(MARK.from), y + height + toPoints(MARK.to)],
  ];
  for (const at of folds.map((fold) => trim.x + toPoints(fold))) {
    for (const [from, to] of spans) {
      page.drawLine({
        start: { x: at, y: from },
        end: { x: at, y: to },
        thickness: MARK.width,
        color: MARK.color,
        dashArray: [...MARK.dashes],
      });
    }
  }
}

/** Ticks on each page of a finished office edition. @throws RangeError when the document has not as many pages as folds are given for */
export function tickFolds(document: PDFDocument, folds: Folds): void {
  const pages = document.getPages();
  if (pages.length !== folds.length)
    throw new RangeError(`Des plis sont donnés pour ${folds.length} pages ; le fichier en a ${pages.length}.`);
  for (const [index, page] of pages.entries()) drawFoldTicks(page, folds[index] ?? []);
}
