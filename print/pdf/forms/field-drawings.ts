/** Draws what a form field shows: nothing while it is empty, for the page draws its lines; a tick, a dot (ISO 32000-1, 12.5.5). */
import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const round = (length: number): number => Math.round(length * 1000) / 1000;
const point = (x: number, y: number): string => `${round(x)} ${round(y)}`;

function drawing(context: PDFContext, { width, height }: Size, content: string, resources: PDFDict): PDFRef {
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, round(width), round(height)], Resources: resources };
  return context.register(context.flateStream(content, form));
}

/** @param resources where the font is: readers draw what is typed with it, between the two marks */
export const drawText = (context: PDFContext, size: Size, resources: PDFDict): PDFRef => drawing(context, size, '/Tx BMC\nEMC', resources);

export const drawNothing = (context: PDFContext, size: Size): PDFRef => drawing(context, size, '', context.obj({}));

export function drawTick(context: PDFContext, size: Size): PDFRef {
  const { width, height } = size;
  const path = `${point(0.2 * width, 0.5 * height)} m ${point(0.42 * width, 0.26 * height)} l ${point(0.8 * width, 0.78 * height)} l S`;
  return drawing(context, size, `q 0 0 0 RG ${round(0.13 * width)} w 1 J 1 j ${path} Q`, context.obj({}));
}

/** How far the handles of a Bézier curve stand for a quarter of a circle of radius 1. */
const QUARTER = (4 / 3) * Math.tan(Math.PI / 8);

export function drawDot(context: PDFContext, size: Size): PDFRef {
  const [x, y, radius] = [size.width / 2, size.height / 2, 0.28 * Math.min(size.width, size.height)];
  const at = (across: number, up: number): string => point(x + across * radius, y + up * radius);
  const quarters = [
    [at(1, QUARTER), at(QUARTER, 1), at(0, 1)],
    [at(-QUARTER, 1), at(-1, QUARTER), at(-1, 0)],
    [at(-1, -QUARTER), at(-QUARTER, -1), at(0, -1)],
    [at(QUARTER, -1), at(1, -QUARTER), at(1, 0)],
  ];
  const circle = quarters.map((points) => `${points.join(' ')} c`).join(' ');
  return drawing(context, size, `q 0 0 0 rg ${at(1, 0)} m ${circle} f Q`, context.obj({}));
}
