/** The three sizes a chart is drawn in, and the width of each in its own unit: 1 unit is 1 mm of paper. */

/** `papier`: true millimetres in the printed book; `large`: the site from a tablet up; `etroit`: the site on a phone. */
export type Format = 'papier' | 'large' | 'etroit';

/** The text column of the A4 page, and the full width with the margin column. */
const PAPER = { column: 126, full: 176 } as const;

/** 72 units on a phone: on a screen of 320 px less its margins, the smallest text of a drawing is then 12 px high. */
export function widthOf(format: Format, paper: keyof typeof PAPER = 'column'): number {
  return { papier: PAPER[paper], large: PAPER.column, etroit: 72 }[format];
}

/** `web` is drawn twice (the style sheet shows one of the two), paper once. */
export type Edition = 'web' | 'print';

export const formatsOf = (edition: Edition): readonly Format[] => (edition === 'print' ? ['papier'] : ['large', 'etroit']);
