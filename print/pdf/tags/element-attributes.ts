/** Writes what a structure element says of itself beside its type: numbering, headers, spans, box (ISO 32000-1, 14.8.5). */
import { PDFDict, PDFName, PDFNumber, PDFString, type PDFContext } from '@cantoo/pdf-lib';
import type { Structure, StructureLeaf } from '../../report.ts';

type Element = Structure['elements'][number];

const POINTS_PER_PX = 0.75;
const name = PDFName.of;
const round = (length: number): number => Math.round(length * 100) / 100;

function tableAttributes(context: PDFContext, { scope, colSpan, rowSpan }: Element, headers: readonly string[]): PDFDict | undefined {
  if (scope === undefined && colSpan === undefined && rowSpan === undefined && headers.length === 0) return undefined;
  const table = context.obj({ O: 'Table' });
  if (scope !== undefined) table.set(name('Scope'), name(scope));
  if (colSpan !== undefined) table.set(name('ColSpan'), PDFNumber.of(colSpan));
  if (rowSpan !== undefined) table.set(name('RowSpan'), PDFNumber.of(rowSpan));
  if (headers.length > 0) table.set(name('Headers'), context.obj(headers.map((id) => PDFString.of(id))));
  return table;
}

/** Where a picture stands, from the bottom left corner of its sheet, in points. */
function boxAttributes(context: PDFContext, [left, top, right, bottom]: NonNullable<StructureLeaf['box']>, heightPt: number): PDFDict {
  const box = [left * POINTS_PER_PX, heightPt - bottom * POINTS_PER_PX, right * POINTS_PER_PX, heightPt - top * POINTS_PER_PX];
  return context.obj({ O: 'Layout', Placement: 'Block', BBox: box.map(round) });
}

export interface ElementOnPage {
  readonly element: Element;
  /** Ids of the header cells of a cell. */
  readonly headers: readonly string[];
  /** Box of a picture, and height of its sheet. */
  readonly picture?: { readonly box: StructureLeaf['box']; readonly heightPt: number } | undefined;
}

export function writeAttributes(context: PDFContext, dict: PDFDict, { element, headers, picture }: ElementOnPage): void {
  const { numbering } = element;
  const attributes = [
    numbering === undefined ? undefined : context.obj({ O: 'List', ListNumbering: numbering }),
    tableAttributes(context, element, headers),
    picture?.box && boxAttributes(context, picture.box, picture.heightPt),
  ].filter((attribute) => attribute !== undefined);
  const [only] = attributes;
  if (only) dict.set(name('A'), attributes.length === 1 ? only : context.obj(attributes));
}
