import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { setBoxes } from '../../../print/pdf/boxes.ts';

/** A sheet as Chromium rounds it. */
async function sheet(width: number, height: number): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  document.addPage([width, height]);
  document.addPage([width, height]);
  return document;
}

const rounded = (box: { x: number; y: number; width: number; height: number }): number[] =>
  [box.x, box.y, box.width, box.height].map((length) => Math.round(length * 1000) / 1000);

test.each([
  ['A4', 594.96, 841.92, { largeur: 210, hauteur: 297 }, [0, 0.03, 595.276, 841.89]],
  ['A5', 419.52, 595.5, { largeur: 148, hauteur: 210 }, [0, 0.224, 419.528, 595.276]],
])('every page of %s has the exact format, measured from its top left corner', async (_name, width, height, format, box) => {
  const document = await sheet(width, height);
  setBoxes(document, format);
  for (const page of document.getPages()) {
    expect(rounded(page.getMediaBox())).toEqual(box);
    expect(rounded(page.getCropBox())).toEqual(box);
    expect(rounded(page.getBleedBox())).toEqual(box);
    expect(rounded(page.getTrimBox())).toEqual(box);
  }
});
