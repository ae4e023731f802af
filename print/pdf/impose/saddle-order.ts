/** Says which pages of a saddle-stitched booklet stand on each sheet: sheets are nested in one another and stapled through the fold. */

/** One face of a sheet: its left page and its right page, from 1. */
export type Face = readonly [left: number, right: number];

export interface Sheet {
  readonly front: Face;
  /** What stands behind when the sheet is turned like the page of a book: on its short edge. */
  readonly back: Face;
}

/** Pages on one sheet folded once. */
const PAGES_PER_SHEET = 4;

/** Outermost sheet first. @throws RangeError when the pages do not fill whole sheets. */
export function saddleOrder(pages: number): Sheet[] {
  if (pages === 0 || pages % PAGES_PER_SHEET !== 0) {
    throw new RangeError(`Un livret plié a un multiple de ${PAGES_PER_SHEET} pages ; celui-ci en a ${pages}.`);
  }
  return Array.from({ length: pages / PAGES_PER_SHEET }, (_none, depth) => {
    const first = 2 * depth + 1;
    const last = pages - 2 * depth;
    return { front: [last, first], back: [first + 1, last - 1] };
  });
}
