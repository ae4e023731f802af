/**
 * Patterns drawn as plain lines clipped to rectangles, so that print gets vectors and the page needs no `<pattern>` id.
 * All rectangles share one grid of lines: neighbours join without a seam.
 */
import type { Box } from './box.ts';
import { mm } from './round.ts';

/** SVG path of parallel lines at 45°, `step` apart along the axes; `rising` goes up to the right. */
export function hatchPath(boxes: readonly Box[], step: number, direction: 'rising' | 'falling' = 'rising'): string {
  const segments: string[] = [];
  for (const { x, y, width, height } of boxes) {
    const right = x + width;
    const bottom = y + height;
    // rising: x + y = c; falling: x - y = c
    const low = direction === 'rising' ? x + y : x - bottom;
    const high = direction === 'rising' ? right + bottom : right - y;
    for (let c = Math.ceil(low / step) * step; c <= high; c += step) {
      const [x1, x2] =
        direction === 'rising' ? [Math.max(x, c - bottom), Math.min(right, c - y)] : [Math.max(x, c + y), Math.min(right, c + bottom)];
      if (x2 - x1 < 0.05) continue;
      const [y1, y2] = direction === 'rising' ? [c - x1, c - x2] : [x1 - c, x2 - c];
      segments.push(`M${mm(x1)} ${mm(y1)}L${mm(x2)} ${mm(y2)}`);
    }
  }
  return segments.join('');
}
