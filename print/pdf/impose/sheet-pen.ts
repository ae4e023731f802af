/** Draws on a sheet in millimetres from its top left corner: text set in columns, arrows, targets, rulers. */
import { rgb, type Color, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { toMillimetres, toPoints } from '../units.ts';

export interface PenText {
  readonly font: PDFFont;
  /** Size of the characters and distance between lines, in points. */
  readonly size: number;
  readonly leading: number;
  readonly color?: Color;
}

const BLACK = rgb(0, 0, 0);
const HAIRLINE = 0.5;
const CIRCLES_MM = [1, 2, 3];
const ARROW = { height: 14, head: 4, stem: 1 };

export class SheetPen {
  private readonly page: PDFPage;
  private readonly height: number;

  constructor(page: PDFPage) {
    this.page = page;
    this.height = page.getHeight();
  }

  private y(millimetres: number): number {
    return this.height - toPoints(millimetres);
  }

  line(fromX: number, fromY: number, toX: number, toY: number, width = HAIRLINE, color: Color = BLACK): void {
    const [start, end] = [
      { x: toPoints(fromX), y: this.y(fromY) },
      { x: toPoints(toX), y: this.y(toY) },
    ];
    this.page.drawLine({ start, end, thickness: width, color });
  }

  /** Lines no longer than `width`, cut at ordinary spaces. @param y top of the first line @returns the bottom of the last */
  text(words: string, x: number, y: number, width: number, { font, size, leading, color = BLACK }: PenText): number {
    let line = '';
    let bottom = y;
    const put = (): void => {
      bottom += toMillimetres(leading);
      if (line !== '')
        this.page.drawText(line, { x: toPoints(x), y: this.y(bottom) + (leading - size) / 2 + size * 0.22, font, size, color });
    };
    for (const word of words.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && font.widthOfTextAtSize(longer, size) > toPoints(width)) {
        put();
        line = word;
      } else line = longer;
    }
    put();
    return bottom;
  }

  centred(words: string, x: number, y: number, style: PenText): void {
    this.text(words, x - toMillimetres(style.font.widthOfTextAtSize(words, style.size)) / 2, y, Infinity, style);
  }

  /** An arrow that points to the top of the sheet, its tip at `y`. */
  arrowUp(x: number, y: number): void {
    const { height, head, stem } = ARROW;
    const points = [
      [0, 0],
      [head / 2, head],
      [stem / 2, head],
      [stem / 2, height],
      [-stem / 2, height],
      [-stem / 2, head],
      [-head / 2, head],
    ];
    const path = points.map(([dx = 0, dy = 0], rank) => `${rank === 0 ? 'M' : 'L'}${toPoints(dx).toFixed(3)} ${toPoints(dy).toFixed(3)}`);
    this.page.drawSvgPath(`${path.join(' ')} Z`, { x: toPoints(x), y: this.y(y), color: BLACK });
  }

  /** A cross in circles of 1, 2 and 3 mm. */
  target(x: number, y: number): void {
    for (const radius of CIRCLES_MM)
      this.page.drawCircle({ x: toPoints(x), y: this.y(y), size: toPoints(radius), borderColor: BLACK, borderWidth: HAIRLINE });
    const arm = Math.max(...CIRCLES_MM) + 2;
    this.line(x - arm, y, x + arm, y);
    this.line(x, y - arm, x, y + arm);
  }

  /** A rule with a tick each 10 mm. */
  ruler(x: number, y: number, length: number): void {
    this.line(x, y, x + length, y);
    for (let at = 0; at <= length; at += 10) this.line(x + at, y, x + at, y - (at % 50 === 0 ? 4 : 2.5));
  }

  /** The cover of a booklet laid open, its fold, and two staples through it. @returns the height, and where the first staple stands */
  stapledBooklet(x: number, y: number, width: number): { readonly height: number; readonly staple: number } {
    const height = width / Math.SQRT2;
    for (const [fromX, fromY, toX, toY] of [
      [x, y, x + width, y],
      [x + width, y, x + width, y + height],
      [x + width, y + height, x, y + height],
      [x, y + height, x, y],
    ] as const)
      this.line(fromX, fromY, toX, toY, 0.8);
    const fold = x + width / 2;
    for (let at = y; at < y + height; at += 3) this.line(fold, at, fold, Math.min(at + 1.5, y + height));
    const staple = (height * 5) / 21;
    for (const at of [y + staple, y + height - staple]) this.line(fold, at - 1.5, fold, at + 1.5, 3);
    return { height, staple };
  }

  /** Corners of a frame that stands at `margin` from the edges of the sheet. */
  corners(margin: number): void {
    const [width, height] = [toMillimetres(this.page.getWidth()), toMillimetres(this.height)];
    const arm = 6;
    for (const [x, inwards] of [
      [margin, arm],
      [width - margin, -arm],
    ] as const) {
      for (const [y, down] of [
        [margin, arm],
        [height - margin, -arm],
      ] as const) {
        this.line(x, y, x + inwards, y);
        this.line(x, y, x, y + down);
      }
    }
  }
}
