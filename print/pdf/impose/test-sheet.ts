/** Draws the sheet that is tried before a booklet is printed: its two faces tell how the printer turns the paper, and how to fold. */
import fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib';
import subsetFont from 'subset-font';
import { toPoints } from '../units.ts';
import { drawFoldTicks } from './fold-marks.ts';
import { SheetPen, type PenText } from './sheet-pen.ts';
import { testSheetText, type TestSheetText } from './test-sheet-text.ts';

export interface SheetFonts {
  readonly title: Uint8Array;
  readonly text: Uint8Array;
  readonly strong: Uint8Array;
}

type Embedded = Readonly<Record<keyof SheetFonts, PDFFont>>;

/** Printers leave some millimetres of each edge white: nothing that matters stands there. */
export const EDGE_MM = 6;

/** From the left edge of a half. */
const COLUMN = { x: 17, width: 114 };
const TOP = 18;
const FOLIO_TOP = 170;
const STAPLED = { x: 216, width: 62 };
/** The target of the front, from the left of the sheet; that of the back is its reflection. */
const TARGET = { x: 205, y: 181 };

/** pdf-lib cannot cut a WOFF2 font down to the characters used: it is given one that holds no other. */
async function embedFonts(document: PDFDocument, fonts: SheetFonts, characters: string): Promise<Embedded> {
  document.registerFontkit(fontkit);
  const embed = async (bytes: Uint8Array): Promise<PDFFont> =>
    document.embedFont(await subsetFont(Buffer.from(bytes), characters, { targetFormat: 'truetype' }));
  return { title: await embed(fonts.title), text: await embed(fonts.text), strong: await embed(fonts.strong) };
}

interface Styles {
  readonly title: PenText;
  readonly heading: PenText;
  readonly text: PenText;
  readonly strong: PenText;
  readonly folio: PenText;
}

const stylesOf = ({ title, text, strong }: Embedded): Styles => ({
  title: { font: title, size: 30, leading: 34 },
  heading: { font: title, size: 18, leading: 24 },
  text: { font: text, size: 12, leading: 16.5 },
  strong: { font: strong, size: 12, leading: 16.5 },
  folio: { font: title, size: 60, leading: 60 },
});

/** Numbered steps. @returns the bottom of the last */
function drawSteps(pen: SheetPen, steps: readonly string[], x: number, y: number, styles: Styles): number {
  let bottom = y;
  for (const [index, step] of steps.entries()) {
    pen.text(`${index + 1}.`, x, bottom, COLUMN.width, styles.strong);
    bottom = pen.text(step, x + 7, bottom, COLUMN.width - 7, styles.text) + 2;
  }
  return bottom;
}

function drawFrame(
  pen: SheetPen,
  page: PDFPage,
  folios: readonly [string, string],
  half: number,
  text: TestSheetText,
  styles: Styles,
): void {
  pen.corners(EDGE_MM);
  drawFoldTicks(page, [half]);
  for (const [rank, folio] of folios.entries()) {
    const left = rank * half;
    pen.text(folio, left + COLUMN.x, FOLIO_TOP, COLUMN.width, styles.folio);
    pen.arrowUp(left + COLUMN.x + COLUMN.width - 4, TOP - 4);
    pen.centred(text.up, left + COLUMN.x + COLUMN.width - 4, TOP + 11, styles.strong);
  }
}

function drawFront(page: PDFPage, half: number, text: TestSheetText, styles: Styles): void {
  const pen = new SheetPen(page);
  drawFrame(pen, page, ['4', '1'], half, text, styles);
  let y = pen.text(text.printer, COLUMN.x, TOP, COLUMN.width - 16, styles.heading) + 6;
  for (const setting of text.settings) y = pen.text(setting, COLUMN.x, y, COLUMN.width, styles.strong) + 1;
  y += 16;
  pen.ruler(COLUMN.x, y, 100);
  pen.text(text.ruler, COLUMN.x + 102, y - 5, 20, styles.strong);
  y = pen.text(text.rulerHelp, COLUMN.x, y + 3, COLUMN.width, styles.text);
  pen.text(text.corners, COLUMN.x, y + 8, COLUMN.width, styles.text);

  const right = half + COLUMN.x;
  y = pen.text(text.title, right, TOP, COLUMN.width - 16, styles.title) + 3;
  y = pen.text(text.lead, right, y, COLUMN.width - 16, styles.text) + 5;
  drawSteps(pen, text.trySteps, right, y, styles);
  pen.target(TARGET.x, TARGET.y);
  pen.text(text.pin, TARGET.x + 8, TARGET.y - 2.5, 40, styles.strong);
}

function drawBack(page: PDFPage, half: number, text: TestSheetText, styles: Styles): void {
  const pen = new SheetPen(page);
  drawFrame(pen, page, ['2', '3'], half, text, styles);
  let y = pen.text(text.backTitle, COLUMN.x, TOP, COLUMN.width - 16, styles.heading) + 8;
  for (const line of text.back) y = pen.text(line, COLUMN.x, y, COLUMN.width - 16, styles.text) + 2;
  pen.target(2 * half - TARGET.x, TARGET.y);

  y = pen.text(text.foldTitle, half + COLUMN.x, TOP, COLUMN.width - 16, styles.heading) + 8;
  drawSteps(pen, text.foldSteps, half + COLUMN.x, y, styles);
  const { x, width } = STAPLED;
  const y0 = FOLIO_TOP + 20 - width / Math.SQRT2;
  const { staple } = pen.stapledBooklet(x, y0, width);
  pen.text(text.staple, x + width / 2 + 3, y0 + staple / 2 - 3, 20, styles.strong);
}

export interface TestSheetOptions {
  readonly fonts: SheetFonts;
  /** Pages of the booklet that follows. */
  readonly pages: number;
  /** Paper, lying, in millimetres. */
  readonly sheet: { readonly largeur: number; readonly hauteur: number };
}

/** Adds the two faces of the sheet to a document. */
export async function drawTestSheet(document: PDFDocument, { fonts, pages, sheet }: TestSheetOptions): Promise<void> {
  const text = testSheetText(pages);
  const styles = stylesOf(await embedFonts(document, fonts, `${Object.values(text).flat().join('')}0123456789.`));
  for (const draw of [drawFront, drawBack])
    draw(document.addPage([toPoints(sheet.largeur), toPoints(sheet.hauteur)]), sheet.largeur / 2, text, styles);
}
