/** Says what a paint is to the press: a line, or an area of colour. */
import { toPoints } from '../units.ts';
import type { Box } from './geometry.ts';
import type { Target } from './graphics-state.ts';
import type { Role } from './separation.ts';
import type { PaintVisit } from './walk-page.ts';

/** Chromium draws rules and borders as filled rectangles: those no thicker than this are lines. */
const RULE_MM = 1;

const isThin = ([left, bottom, right, top]: Box): boolean => Math.min(right - left, top - bottom) <= toPoints(RULE_MM);

export function roleOf({ paint }: PaintVisit, target: Target): Role {
  if (paint.kind === 'text' || target === 'stroke') return 'line';
  return paint.kind === 'path' && isThin(paint.box) ? 'line' : 'area';
}
