/** Sets the boxes of each page. Chromium rounds the sheet to its own pixels and draws from the top left corner. */
import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';

const POINTS_PER_MM = 72 / 25.4;

/** From the outside in. In PDF/X a page has a trim box or an art box, not both: there is no art box. */
const BOXES = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox'].map((name) => PDFName.of(name));
const ART_BOX = PDFName.of('ArtBox');

/** Millionths of a point: all boxes of a page get the same figures, so that each stands inside the one before it. */
const rounded = (points: number): number => Math.round(points * 1e6) / 1e6;

/** Media, crop, bleed and trim boxes are the trimmed format, in millimetres, measured from the top left corner of what was drawn. */
export function setBoxes(document: PDFDocument, format: { readonly largeur: number; readonly hauteur: number }): void {
  for (const page of document.getPages()) {
    const top = page.getHeight();
    const edges = [0, top - format.hauteur * POINTS_PER_MM, format.largeur * POINTS_PER_MM, top].map(rounded);
    for (const box of BOXES) page.node.set(box, document.context.obj(edges));
    page.node.delete(ART_BOX);
  }
}
