/** The sizes a chart is drawn in, and the width of each in its own unit: 1 unit is 1 mm of paper, more where the type is large. */
import type { Mesures } from '../../../book/output.ts';
import { TEXT_SIZE } from './label.ts';

/** `papier`: true millimetres in the printed book; `large`: the site from a tablet up; `etroit`: the site on a phone. */
export type Format = 'papier' | 'large' | 'etroit';

/** The room that paper gives to a drawing. */
export interface Sheet {
  /** Widths of the text column, and of the column with its margin, in units. */
  readonly column: number;
  readonly full: number;
  /** Tallest drawing that leaves room for its title and its caption, in units. */
  readonly height: number;
  /** Millimetres to a unit: the smallest text of a drawing is as large as the smallest type of the edition. */
  readonly scale: number;
}

const MM_PER_POINT = 25.4 / 72;
/** Shares of the page: under a title and over a caption; in large type, what is taller would leave the page before it empty. */
const TALLEST = 0.73;
const TALLEST_IN_LARGE_TYPE = 0.5;

/** The A4 page of the manual unless told. */
export function sheetOf({ colonne, pleine, hauteur, corpsMin }: Mesures = { colonne: 126, pleine: 176, hauteur: 297, corpsMin: 0 }): Sheet {
  const scale = Math.max(1, (corpsMin * MM_PER_POINT) / TEXT_SIZE.small);
  const height = (hauteur * (scale > 1 ? TALLEST_IN_LARGE_TYPE : TALLEST)) / scale;
  return { column: colonne / scale, full: pleine / scale, height, scale };
}

/** 72 units on a phone: on a screen of 320 px less its margins, the smallest text of a drawing is then 12 px high. */
export function widthOf(format: Format, paper: 'column' | 'full' = 'column', sheet = sheetOf()): number {
  return { papier: sheet[paper], large: sheetOf().column, etroit: 72 }[format];
}

/** `web` is drawn twice (the style sheet shows one of the two), paper once. */
export type Edition = 'web' | 'print';

export const formatsOf = (edition: Edition): readonly Format[] => (edition === 'print' ? ['papier'] : ['large', 'etroit']);
