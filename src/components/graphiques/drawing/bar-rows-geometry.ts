/** Rows with a measure → horizontal bars from zero, their names and their values: the charts `illectronisme-age` and `postes`. */
import { scale } from '@observablehq/plot';
import type { Box } from './box.ts';
import { labelBox, TEXT_SIZE, textBlock, type Label } from './label.ts';

/** `solid`: counted. `outline`: announced. `hatched`: estimated. */
export type Texture = 'solid' | 'outline' | 'hatched';

export interface BarRow {
  readonly title: string;
  readonly detail?: string;
  readonly value: number;
  readonly texture: Texture;
  /** The figure at the end of the bar, with a line of words above it or under it. */
  readonly figure: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** A larger measure of the same thing, drawn as an outline beyond the bar. */
  readonly beyond?: number | undefined;
}

export interface BarRowsData {
  readonly rows: readonly BarRow[];
  /** Where the axis ends. */
  readonly max: number;
  /** The bars stand on a light track that shows the whole. */
  readonly track?: boolean;
  /** A measure that cuts all the bars. */
  readonly reference?: { readonly value: number; readonly text: string };
}

export interface DrawnBar {
  readonly box: Box;
  readonly texture: Texture;
  readonly beyond?: Box;
  readonly track?: Box;
}

interface Upright {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

export interface BarRowsGeometry {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly DrawnBar[];
  /** Where every bar starts: zero. */
  readonly zero: readonly Upright[];
  readonly reference: readonly Upright[];
  readonly labels: readonly Label[];
}

const BAR = 8;
const AFTER_BAR = 1.8;
const EDGE = 0.4;
const VALUE_LINE = 1.08;

/** The lines at the end of a bar, centred on its height. */
function valueLabels({ before, figure, after }: BarRow, x: number, middle: number): Label[] {
  const words = (text: string | undefined) => (text === undefined ? [] : [{ text, size: TEXT_SIZE.small }]);
  const lines = [...words(before), { text: figure, size: TEXT_SIZE.strong, bold: true }, ...words(after)];
  let top = middle - lines.reduce((sum, line) => sum + line.size * VALUE_LINE, 0) / 2;
  return lines.map((line): Label => {
    const y = top + line.size * 0.86;
    top += line.size * VALUE_LINE;
    return { ...line, x, y, anchor: 'start' };
  });
}

/** The name of a row, its top at zero. */
function nameBlock({ title, detail = '' }: BarRow, width: number): { labels: Label[]; height: number } {
  const head = textBlock(title, { x: EDGE, y: 0, width }, { size: TEXT_SIZE.body, bold: true });
  const rest = textBlock(detail, { x: EDGE, y: head.height + 0.8, width }, { size: TEXT_SIZE.small });
  return { labels: [...head.labels, ...rest.labels], height: rest.height === 0 ? head.height : head.height + 0.8 + rest.height };
}

const rightmost = (labels: readonly Label[]): number => Math.max(...labels.map((label) => labelBox(label).x + labelBox(label).width));

/** `width` in millimetres: from 110 up the names stand left of the bars, below that above them. */
export function barRowsGeometry(data: BarRowsData, width: number): BarRowsGeometry {
  const beside = width >= 110;
  const nameWidth = beside ? Math.min(38, Math.max(...data.rows.map((row) => rightmost(nameBlock(row, 38).labels)))) : width;
  const zeroX = beside ? nameWidth + 4 : EDGE;
  const widestValue = Math.max(...data.rows.map((row) => rightmost(valueLabels(row, 0, 0))));
  const end = width - EDGE - (data.track ? 0 : AFTER_BAR + widestValue);
  const x = scale({ x: { type: 'linear', domain: [0, data.max], range: [zeroX, end] } });
  const xOf = (value: number): number => x.apply(value) as number;

  const labels: Label[] = [];
  const bars: DrawnBar[] = [];
  const referenceName = (reference: { value: number; text: string }, top: number) => {
    const left = xOf(reference.value) + 1.4;
    return textBlock(reference.text, { x: left, y: top, width: width - left }, { size: TEXT_SIZE.body, bold: true });
  };
  const between = beside ? 3.2 : 4.2;
  let y = EDGE;
  const referenceTop = y;
  if (data.reference && beside) {
    const name = referenceName(data.reference, y);
    labels.push(...name.labels);
    y += name.height + 2.4;
  }
  const firstRow = y;
  for (const row of data.rows) {
    const name = nameBlock(row, nameWidth);
    const rowHeight = beside ? Math.max(BAR, name.height) : name.height + 1 + BAR;
    const barTop = beside ? y + (rowHeight - BAR) / 2 : y + name.height + 1;
    const nameTop = beside ? y + (rowHeight - name.height) / 2 : y;
    const boxTo = (value: number): Box => ({ x: zeroX, y: barTop, width: xOf(value) - zeroX, height: BAR });
    bars.push({
      box: boxTo(row.value),
      texture: row.texture,
      ...(row.beyond === undefined ? {} : { beyond: boxTo(row.beyond) }),
      ...(data.track ? { track: boxTo(data.max) } : {}),
    });
    labels.push(
      ...name.labels.map((label) => ({ ...label, y: label.y + nameTop })),
      ...valueLabels(row, xOf(Math.max(row.value, row.beyond ?? 0)) + AFTER_BAR, barTop + BAR / 2),
    );
    y += rowHeight + between;
  }
  y += 0.8 - between;
  const lastRow = y;
  if (data.reference && !beside) {
    const name = referenceName(data.reference, y + 0.8);
    labels.push(...name.labels);
    y += name.height + 1.6;
  }

  // Beside the names, one line through all the rows; under the names, a piece a bar, so that no name is crossed.
  const upright = (at: number, top: number, bottom: number): Upright[] =>
    beside
      ? [{ x: at, y1: top, y2: bottom }]
      : bars.map(({ box }, rank) => ({ x: at, y1: box.y - 0.8, y2: rank === bars.length - 1 ? bottom : box.y + BAR + 0.8 }));
  return {
    width,
    height: y,
    bars,
    zero: upright(zeroX, firstRow - 1, lastRow),
    reference: data.reference ? upright(xOf(data.reference.value), referenceTop, y) : [],
    labels,
  };
}
