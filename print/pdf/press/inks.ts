/** Counts and holds back ink. */

/** Cyan, magenta, yellow and black, each from 0 to 1. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number];

export const NO_INK: Inks = [0, 0, 0, 0];

export const totalInk = ([c, m, y, k]: Inks): number => c + m + y + k;

/**
 * The same colour with no more ink than the limit. What cyan, magenta and yellow have in common is a grey: black takes its place first,
 * which keeps hue and lightness; what is still too much is taken from the three inks in proportion.
 *
 * @param limit sum of the four inks, 3 for 300 %
 */
export function limitInk(inks: Inks, limit: number): Inks {
  const excess = totalInk(inks) - limit;
  if (excess <= 0) return inks;
  const [c, m, y, k] = inks;
  const grey = Math.min(c, m, y, 1 - k, excess / 2);
  const [black, rest] = [k + grey, c + m + y - 3 * grey];
  const share = rest > 0 ? Math.min(1, (limit - black) / rest) : 1;
  return [(c - grey) * share, (m - grey) * share, (y - grey) * share, black];
}
