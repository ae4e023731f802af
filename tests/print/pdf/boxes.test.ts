import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
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

test('each box stands inside the one before it, in the same figures, and there is no art box', async () => {
  const document = await sheet(594.95998, 841.91998);
  document.getPage(0).setArtBox(10, 10, 20, 20);
  setBoxes(document, { largeur: 210, hauteur: 297 });
  const { node } = document.getPage(0);
  const written = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox'].map((name) => node.get(PDFName.of(name))?.toString());
  expect(written).toEqual(Array(4).fill('[ 0 0.030216 595.275591 841.91998 ]'));
  expect(node.has(PDFName.of('ArtBox'))).toBe(false);
});
