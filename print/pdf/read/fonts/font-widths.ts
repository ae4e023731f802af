/** Reads the widths that a font dictionary gives to its glyphs, in thousandths. */
import { arrayIn, asArray, asNumber, numberIn, type PDFDict } from '../values.ts';

/** Widths of a CID font: `W` parts into `first [w w w]` and `first last w`. */
export function cidWidths(descendant: PDFDict): (cid: number) => number {
  const widths = new Map<number, number>();
  const list = arrayIn(descendant, 'W') ?? [];
  for (let at = 0; at < list.length;) {
    const first = asNumber(list[at]) ?? 0;
    const each = asArray(list[at + 1]);
    if (each) {
      each.forEach((width, rank) => widths.set(first + rank, asNumber(width) ?? 0));
      at += 2;
    } else {
      const last = Math.min(asNumber(list[at + 1]) ?? 0, 65535);
      for (let cid = first; cid <= last; cid += 1) widths.set(cid, asNumber(list[at + 2]) ?? 0);
      at += 3;
    }
  }
  const byDefault = numberIn(descendant, 'DW') ?? 1000;
  return (cid) => widths.get(cid) ?? byDefault;
}

/** Widths of a simple font, by code: `undefined` where it gives none. */
export function simpleWidths(dict: PDFDict): (code: number) => number | undefined {
  const widths = arrayIn(dict, 'Widths')?.map(asNumber);
  const first = numberIn(dict, 'FirstChar') ?? 0;
  return (code) => widths?.[code - first];
}
