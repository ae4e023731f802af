/** A chart's texts as plain values: one label is one line, with the box it takes on the drawing. */
import type { Box } from './box.ts';
import { textWidth, wrapText } from './text-metrics.ts';

export interface Label {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** Colour: ink unless told. `soft` is the lighter ink, `accent` the part's colour, `reverse` the paper's on a dark ground. */
  readonly tone?: 'soft' | 'accent' | 'reverse' | undefined;
}

/** Sizes in millimetres at the printed width: 3 mm is 8.5 pt, the smallest text of a chart. */
export const TEXT_SIZE = { small: 3, body: 3.3, strong: 3.9, large: 5.6 } as const;
/** Distance from one baseline to the next, in ems. */
export const LINE_HEIGHT = 1.24;
const ASCENT = 0.78;
const DESCENT = 0.22;

/** The surface a label takes, accents and descenders included. */
export function labelBox(label: Label): Box {
  const width = textWidth(label.text, label.size, label.bold);
  const left = { start: 0, middle: width / 2, end: width }[label.anchor];
  return { x: label.x - left, y: label.y - ASCENT * label.size, width, height: (ASCENT + DESCENT) * label.size };
}

export interface TextBlock {
  readonly labels: readonly Label[];
  readonly height: number;
}

/** Wraps a text into labels, one a line, the first line's top at `y`. */
export function textBlock(
  text: string,
  place: { x: number; y: number; width: number; anchor?: Label['anchor'] },
  style: { size: number; bold?: boolean; tone?: Label['tone'] },
): TextBlock {
  const lines = wrapText(text, place.width, style.size, style.bold);
  const labels = lines.map((line, index): Label => ({
    text: line,
    x: place.x,
    y: place.y + style.size * (ASCENT + index * LINE_HEIGHT),
    anchor: place.anchor ?? 'start',
    ...style,
  }));
  const height = lines.length === 0 ? 0 : style.size * (1 + (lines.length - 1) * LINE_HEIGHT);
  return { labels, height };
}
