/** Where the sheets of an edition are folded, as data. */

/** For each page, distances of its folds from the left edge of the trimmed sheet, in millimetres. */
export type Folds = readonly (readonly number[])[];

/**
 * Panels of the leaflet from left to right on its outer face. The first is folded inside first, under the cover: it is narrower, or it
 * would bend against the fold. print/styles/formats/depliant.css sets the same widths.
 */
export const LEAFLET_PANELS = [98, 99.5, 99.5] as const;

function foldsBetween(panels: readonly number[]): number[] {
  let at = 0;
  return panels.slice(0, -1).map((width) => (at += width));
}

/** By edition. The inner face is the outer one seen from behind: its panels come in the other order. */
export const foldsOfEditions: Readonly<Record<string, Folds>> = {
  depliant: [foldsBetween(LEAFLET_PANELS), foldsBetween(LEAFLET_PANELS.toReversed())],
};
