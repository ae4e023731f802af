/** Reads how far each glyph of a font moves the pen: the /W and /DW entries of its CIDFont (ISO 32000-1, 9.7.4.3). */
import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';

/** Advance of each glyph code, in thousandths of the font size. */
export interface GlyphWidths {
  readonly byCode: ReadonlyMap<number, number>;
  readonly others: number;
}

const name = PDFName.of;
const DEFAULT_WIDTH = 1000;

const numberAt = (array: PDFArray, index: number): number => array.lookup(index, PDFNumber).asNumber();

/** `c [w1 w2 …]` gives the widths of c, c + 1…; `first last w` gives one width to a range. */
function readWidthArray(array: PDFArray): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let index = 0; index + 1 < array.size();) {
    const first = numberAt(array, index);
    const second = array.lookup(index + 1);
    if (second instanceof PDFArray) {
      for (let rank = 0; rank < second.size(); rank += 1) widths.set(first + rank, numberAt(second, rank));
      index += 2;
    } else {
      const last = numberAt(array, index + 1);
      for (let code = first; code <= last; code += 1) widths.set(code, numberAt(array, index + 2));
      index += 3;
    }
  }
  return widths;
}

/** Nothing for a font whose codes are not two bytes written from left to right. */
export function readGlyphWidths(font: PDFDict): GlyphWidths | undefined {
  if (font.get(name('Encoding')) !== name('Identity-H')) return undefined;
  const descendant = font.lookupMaybe(name('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
  if (!descendant) return undefined;
  const array = descendant.lookupMaybe(name('W'), PDFArray);
  return {
    byCode: array ? readWidthArray(array) : new Map(),
    others: descendant.lookupMaybe(name('DW'), PDFNumber)?.asNumber() ?? DEFAULT_WIDTH,
  };
}

/** The fonts of a page whose widths are known, by the name its content gives them, slash included. */
export function readWidthsOfFonts(
  resources: PDFDict | undefined,
  known: Map<PDFDict, GlyphWidths | undefined>,
): ReadonlyMap<string, GlyphWidths> {
  const found = new Map<string, GlyphWidths>();
  const fonts = resources?.lookupMaybe(name('Font'), PDFDict);
  for (const key of fonts?.keys() ?? []) {
    const font = fonts?.lookup(key, PDFDict);
    if (!font) continue;
    if (!known.has(font)) known.set(font, readGlyphWidths(font));
    const widths = known.get(font);
    if (widths) found.set(key.asString(), widths);
  }
  return found;
}
