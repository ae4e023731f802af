/** Dated events, oldest first → a vertical timeline: a mark on the spine, a date, a title and a sentence each. */
import { dateEnMots } from '../../../book/numbers.ts';
import { LINE_HEIGHT, TEXT_SIZE, textBlock, type Label, type TextBlock } from './label.ts';
import { textWidth } from './text-metrics.ts';

export type Direction = 'essor' | 'tournant' | 'recul' | 'cadre';

export interface TimelineEvent {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly titre: string;
  readonly texte: string;
  readonly sens: Direction;
}

/** What each kind of event says, in the order of the key. */
export const DIRECTIONS: readonly (readonly [Direction, string])[] = [
  ['essor', 'Le métier grandit'],
  ['tournant', 'Il change'],
  ['recul', 'Il perd des moyens'],
  ['cadre', 'Une règle, un outil'],
];

export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly direction: Direction;
}

export interface TimelineGeometry {
  readonly width: number;
  readonly height: number;
  readonly spine: { readonly x: number; readonly y1: number; readonly y2: number };
  readonly marks: readonly PlacedMark[];
  /** Light rules above the first event of each year. */
  readonly rules: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly key: readonly PlacedMark[];
  readonly labels: readonly Label[];
}

interface Columns {
  readonly spine: number;
  readonly title: { readonly x: number; readonly width: number };
  readonly sentence: { readonly x: number; readonly width: number };
  readonly gap: number;
  /** Where the date goes: its own column, or a line above the title, with or without the year. */
  readonly date: 'column' | 'day-line' | 'full-line';
}

/** From 170 up (a full A4 page) title and sentence stand side by side; below that they follow each other. */
function columnsOf(width: number): Columns {
  if (width >= 170)
    return { spine: 33.5, title: { x: 39.5, width: 45 }, sentence: { x: 87.5, width: width - 87.5 }, gap: 1.8, date: 'column' };
  const [spine, text] = width >= 110 ? [16, 22.5] : [2.5, 7];
  const column = { x: text, width: width - text - 0.5 };
  return { spine, title: column, sentence: column, gap: 4, date: width >= 110 ? 'day-line' : 'full-line' };
}

const MARK_HEIGHT = 4.4;
const yearOf = (date: string): string => date.slice(0, 4);
/** « 23 août » of a full date, « août » of a month, nothing of a year. */
const dayOf = (date: string): string => dateEnMots(date).replace(/\s?\d{4}$/, '');
const moved = (block: TextBlock, y: number): Label[] => block.labels.map((label) => ({ ...label, y: label.y + y }));

const KEY_LINE = 5.8;

/** The key above the timeline, in as many lines as the width asks for. */
function keyOf(width: number): { marks: PlacedMark[]; labels: Label[]; height: number } {
  const marks: PlacedMark[] = [];
  const labels: Label[] = [];
  let x = 2.6;
  let y = 2.8;
  for (const [direction, text] of DIRECTIONS) {
    const taken = 4 + textWidth(text, TEXT_SIZE.small);
    if (x + taken > width) {
      x = 2.6;
      y += KEY_LINE;
    }
    marks.push({ direction, x, y });
    labels.push({ text, x: x + 4, y: y + 1.1, size: TEXT_SIZE.small, anchor: 'start' });
    x += taken + 4.6;
  }
  return { marks, labels, height: y + KEY_LINE - 2.8 };
}

/** Rows are as tall as their text: the spacing does not measure time. `width` in millimetres. */
export function timelineGeometry(events: readonly TimelineEvent[], width: number): TimelineGeometry {
  const { spine, title, sentence, gap, date } = columnsOf(width);
  const key = keyOf(width);
  const labels: Label[] = [...key.labels];
  const marks: PlacedMark[] = [];
  const rules: { x1: number; x2: number; y: number }[] = [];
  let y = key.height + 3.6;
  let year = '';
  for (const event of events) {
    const newYear = yearOf(event.date) !== year;
    year = yearOf(event.date);
    if (date !== 'full-line' && newYear) {
      if (marks.length > 0) {
        rules.push({ x1: 0, x2: width, y: y - gap / 2 + 0.5 });
        y += 0.9;
      }
      labels.push({
        text: year,
        x: 0,
        y: y + TEXT_SIZE.strong * 0.76,
        size: TEXT_SIZE.strong,
        anchor: 'start',
        bold: true,
        tone: 'accent',
      });
    }
    const when = date === 'full-line' ? dateEnMots(event.date) : dayOf(event.date);
    const dated = { text: when, size: TEXT_SIZE.small, tone: 'soft' as const };
    let top = y;
    if (when !== '' && date === 'column') {
      labels.push({ ...dated, x: spine - 3.6, y: y + TEXT_SIZE.small * 0.92, anchor: 'end' });
    } else if (when !== '') {
      labels.push({ ...dated, x: title.x, y: y + TEXT_SIZE.small * 0.8, anchor: 'start' });
      top += TEXT_SIZE.small * LINE_HEIGHT;
    }
    marks.push({ x: spine, y: y + 1.7, direction: event.sens });
    const head = textBlock(event.titre, { ...title, y: top }, { size: TEXT_SIZE.body, bold: true });
    const body = textBlock(event.texte, { ...sentence, y: 0 }, { size: TEXT_SIZE.small });
    const bodyTop = date === 'column' ? y + 0.3 : top + head.height + 0.8;
    labels.push(...head.labels, ...moved(body, bodyTop));
    y = Math.max(top + head.height, bodyTop + body.height, y + MARK_HEIGHT) + gap;
  }
  const height = y - gap + 0.8;
  return { width, height, spine: { x: spine, y1: key.height + 1.6, y2: height }, marks, rules, key: key.marks, labels };
}
