/** Lengths as SVG attributes: a hundredth of a millimetre is finer than any printer. */
import type { Box } from './box.ts';

export const mm = (length: number): number => Math.round(length * 100) / 100;

/** The attributes of a `<rect>`. */
export const rect = ({ x, y, width, height }: Box): Record<keyof Box, number> => ({
  x: mm(x),
  y: mm(y),
  width: mm(width),
  height: mm(height),
});
