/** Sets the boxes of each page. Chromium rounds the sheet to its own pixels and draws from the top left corner. */
import type { PDFDocument } from '@cantoo/pdf-lib';

const POINTS_PER_MM = 72 / 25.4;

/** Media, crop, bleed and trim boxes are the trimmed format, in millimetres, measured from the top left corner of what was drawn. */
export function setBoxes(document: PDFDocument, format: { readonly largeur: number; readonly hauteur: number }): void {
  const width = format.largeur * POINTS_PER_MM;
  const height = format.hauteur * POINTS_PER_MM;
  for (const page of document.getPages()) {
    const bottom = page.getHeight() - height;
    page.setMediaBox(0, bottom, width, height);
    page.setCropBox(0, bottom, width, height);
    page.setBleedBox(0, bottom, width, height);
    page.setTrimBox(0, bottom, width, height);
  }
}
