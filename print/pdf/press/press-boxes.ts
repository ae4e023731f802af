/** Sets the boxes of the pages of a print shop: the trimmed page as it is, the bleed around it, and room for the marks around that. */
import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { toPoints } from '../units.ts';

/** From the bleed to the edge of the sheet: the marks stand there. */
export const MARKS_MM = 7;

/** Brings the trimmed page inside of what was drawn around it. @param drawn millimetres */
export function trimDrawnBleed(document: PDFDocument, drawn: number): void {
  const by = toPoints(drawn);
  for (const page of document.getPages()) {
    const { x, y, width, height } = page.getTrimBox();
    page.setTrimBox(x + by, y + by, width - 2 * by, height - 2 * by);
  }
}

/** @param bleed millimetres */
export function setPressBoxes(document: PDFDocument, bleed: number): void {
  for (const page of document.getPages()) {
    const { x, y, width, height } = page.getTrimBox();
    const around = (millimetres: number): [number, number, number, number] => {
      const by = toPoints(millimetres);
      return [x - by, y - by, width + 2 * by, height + 2 * by];
    };
    page.setMediaBox(...around(bleed + MARKS_MM));
    page.setBleedBox(...around(bleed));
    page.setTrimBox(x, y, width, height);
    for (const key of ['CropBox', 'ArtBox']) page.node.delete(PDFName.of(key));
  }
}
