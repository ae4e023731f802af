/** Turns the pages of a booklet into the sheets that an office printer prints on both sides, to be nested, folded and stapled. */
import {
  ParseSpeeds,
  PDFDocument,
  clip,
  endPath,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  type PDFEmbeddedPage,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { dropOrphans } from '../drop-orphans.ts';
import { toPoints } from '../units.ts';
import { copyDocumentFacts } from './copy-document-facts.ts';
import { drawFoldTicks } from './fold-marks.ts';
import { saddleOrder, type Face } from './saddle-order.ts';
import { drawTestSheet, type SheetFonts } from './test-sheet.ts';

export interface BookletOptions {
  /** Bytes of the fonts that the test sheet is set in. */
  readonly fonts: SheetFonts;
  /** Trimmed page of the booklet, in millimetres. */
  readonly page: { readonly largeur: number; readonly hauteur: number };
  /** Paper of the printer, lying, in millimetres. */
  readonly sheet?: { readonly largeur: number; readonly hauteur: number };
  /** Thickness of one leaf, in millimetres: each nested sheet brings its pages that much closer to the fold. 80 g paper is about 0.1. */
  readonly thickness?: number;
}

const A4_LYING = { largeur: 297, hauteur: 210 };
const OFFICE_PAPER_THICKNESS = 0.1;

type Size = Required<BookletOptions>['page'];

/** Draws one page in its half, moved by `creep` towards the fold. What crosses the fold is cut: it belongs to the facing page. */
function placePage(face: PDFPage, page: PDFEmbeddedPage, side: 'left' | 'right', creep: number, sizes: { page: Size; sheet: Size }): void {
  const [width, height] = [toPoints(sizes.page.largeur), toPoints(sizes.page.hauteur)];
  const fold = toPoints(sizes.sheet.largeur) / 2;
  const x = side === 'left' ? fold - width + toPoints(creep) : fold - toPoints(creep);
  const y = (toPoints(sizes.sheet.hauteur) - height) / 2;
  face.pushOperators(pushGraphicsState(), rectangle(side === 'left' ? 0 : fold, 0, fold, toPoints(sizes.sheet.hauteur)), clip(), endPath());
  face.drawPage(page, { x, y, width, height });
  face.pushOperators(popGraphicsState());
}

/**
 * Faces come in the order of printing: the test sheet, then the sheets from the cover to the middle, front and back.
 *
 * @throws RangeError when the pages are not a multiple of 4.
 */
export async function imposeBooklet(bytes: Uint8Array, options: BookletOptions): Promise<Uint8Array> {
  const { page, sheet = A4_LYING, thickness = OFFICE_PAPER_THICKNESS } = options;
  const source = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const pages = source.getPages();
  const sheets = saddleOrder(pages.length);
  const document = await PDFDocument.create({ updateMetadata: false });
  copyDocumentFacts(source, document, 'imposition');
  await drawTestSheet(document, { fonts: options.fonts, pages: pages.length, sheet });
  const trims = pages.map((one) => one.getTrimBox());
  const embedded = await document.embedPages(
    pages,
    trims.map(({ x, y, width, height }) => ({ left: x, bottom: y, right: x + width, top: y + height })),
  );
  const addFace = (face: Face, depth: number): PDFPage => {
    const added = document.addPage([toPoints(sheet.largeur), toPoints(sheet.hauteur)]);
    for (const [rank, side] of (['left', 'right'] as const).entries()) {
      const one = embedded[(face[rank] ?? 0) - 1];
      if (one) placePage(added, one, side, depth * thickness, { page, sheet });
    }
    return added;
  };
  for (const [depth, { front, back }] of sheets.entries()) {
    addFace(front, depth);
    drawFoldTicks(addFace(back, depth), [sheet.largeur / 2]);
  }
  // The pages that the forms were made of came along.
  await document.flush();
  dropOrphans(document);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}
