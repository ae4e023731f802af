/** Draws where to cut: two marks at each corner of the trim, outside of the bleed. */
import { cmyk, type PDFPage } from '@cantoo/pdf-lib';
import { toPoints } from '../units.ts';

/** From the bleed, in millimetres; width in points. Black ink alone. */
const MARK = { from: 0.5, to: 5.5, width: 0.25, color: cmyk(0, 0, 0, 1) };

/** The boxes of the page must be set. */
export function drawTrimMarks(page: PDFPage): void {
  const trim = page.getTrimBox();
  const bleed = page.getBleedBox();
  const [right, top] = [bleed.x + bleed.width, bleed.y + bleed.height];
  const [near, far] = [toPoints(MARK.from), toPoints(MARK.to)];
  const across = [
    [bleed.x - far, bleed.x - near],
    [right + near, right + far],
  ] as const;
  const along = [
    [bleed.y - far, bleed.y - near],
    [top + near, top + far],
  ] as const;
  const { width: thickness, color } = MARK;
  for (const y of [trim.y, trim.y + trim.height])
    for (const [from, to] of across) page.drawLine({ start: { x: from, y }, end: { x: to, y }, thickness, color });
  for (const x of [trim.x, trim.x + trim.width])
    for (const [from, to] of along) page.drawLine({ start: { x, y: from }, end: { x, y: to }, thickness, color });
}
