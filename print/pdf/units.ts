/** Turns millimetres, which this project counts in, into points, which PDF counts in. */

export const POINTS_PER_MM = 72 / 25.4;

export const toPoints = (millimetres: number): number => millimetres * POINTS_PER_MM;

export const toMillimetres = (points: number): number => points / POINTS_PER_MM;
