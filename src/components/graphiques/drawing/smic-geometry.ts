/** The Smic's steps and the salary still read online → where each line, area and label of the chart `smic` stands. */
import { scale } from '@observablehq/plot';
import { dateEnMots, nombreAvecUnite } from '../../../book/numbers.ts';
import type { Box } from './box.ts';
import { labelBox, LINE_HEIGHT, TEXT_SIZE, textBlock, type Label } from './label.ts';
import { mm } from './round.ts';

export interface SmicData {
  /** Gross monthly Smic for 35 hours, each from its date (YYYY, YYYY-MM or YYYY-MM-DD), oldest first. */
  readonly steps: readonly { readonly date: string; readonly valeur: number }[];
  /** The salary one still reads online, gross a month. */
  readonly salaryRead: number;
  /** Last day the sources speak of: the curve stops there. */
  readonly until: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SmicGeometry {
  readonly width: number;
  readonly height: number;
  /** Path of the steps. */
  readonly curve: string;
  readonly corners: readonly Point[];
  readonly flat: { readonly x1: number; readonly x2: number; readonly y: number };
  /** One rectangle a step, where the Smic is above the flat line. */
  readonly above: readonly Box[];
  /** Where the Smic passes the flat line; `drops` lead down to the axis and step over the labels. */
  readonly crossing?: Point & { readonly drops: readonly { readonly y1: number; readonly y2: number }[] };
  /** Every second year, as a light ground. */
  readonly bands: readonly Box[];
  readonly axisY: number;
  readonly labels: readonly Label[];
}

const TOP = 8;
const AXIS = 84;
const EDGE = 0.5;
const SHORT_MONTH = new Intl.DateTimeFormat('fr', { month: 'short', timeZone: 'UTC' });

const dayOf = (date: string): Date => new Date(date);
const yearOf = (date: string): number => dayOf(date).getUTCFullYear();
const euros = (value: number, decimals?: number): string => nombreAvecUnite(value, '€', decimals);
const monthOf = (date: string): string => (date.length > 4 ? SHORT_MONTH.format(dayOf(date)) : '');

/** `width` in millimetres: 126 for the text column, 72 for a phone. */
export function smicGeometry(data: SmicData, width: number): SmicGeometry {
  const narrow = width < 100;
  const years = Array.from(
    { length: yearOf(data.until) - yearOf(data.steps[0]?.date ?? data.until) + 1 },
    (_, rank) => yearOf(data.until) - rank,
  ).reverse();
  const values = [...data.steps.map((step) => step.valeur), data.salaryRead];
  const x = scale({
    x: { type: 'utc', domain: [dayOf(String(years[0])), dayOf(String((years.at(-1) ?? 0) + 1))], range: [EDGE, width - EDGE] },
  });
  const y = scale({ y: { type: 'linear', domain: [Math.min(...values), Math.max(...values)], range: [AXIS - 6, TOP] } });
  const xOf = (date: string): number => x.apply(dayOf(date)) as number;

  const flatY = y.apply(data.salaryRead) as number;
  const steps = data.steps.map((step, index) => ({
    ...step,
    x: xOf(step.date),
    y: y.apply(step.valeur) as number,
    end: xOf(data.steps[index + 1]?.date ?? data.until),
    above: step.valeur > data.salaryRead,
    last: index === data.steps.length - 1,
  }));
  const curve = steps.map((step, index) => (index === 0 ? `M${mm(step.x)} ${mm(step.y)}` : `V${mm(step.y)}`) + `H${mm(step.end)}`).join('');

  // Below the curve while it is under the flat line, above it afterwards: the marked area stays clear.
  const labels: Label[] = steps.map((step) => {
    const text = `${monthOf(step.date)} ${euros(step.valeur, 2)}`.trim();
    if (step.last) return { text, x: step.end, y: step.y - 1.6, size: TEXT_SIZE.strong, anchor: 'end', bold: true };
    if (step.above) return { text, x: step.x - 1.2, y: step.y - 1.1, size: TEXT_SIZE.small, anchor: 'end' };
    return { text, x: step.x + 0.9, y: step.y + TEXT_SIZE.small, size: TEXT_SIZE.small, anchor: 'start' };
  });
  const strong = { size: TEXT_SIZE.body, bold: true } as const;
  const flatName = `${euros(data.salaryRead)} brut${narrow ? '' : '\u00a0:'} le salaire qu’on lit encore en ligne`;
  labels.push(...textBlock(flatName, { x: EDGE, y: flatY + 1.2, width: width * 0.46 }, strong).labels, ...curveName(steps, width));

  const passed = steps.find((step, index) => step.above && index > 0);
  let crossing: SmicGeometry['crossing'];
  if (passed) {
    const when = narrow ? `${monthOf(passed.date)}\u00a0${String(yearOf(passed.date))}` : dateEnMots(passed.date);
    const place = { x: passed.x + 2, width: width - passed.x - 2.5 };
    const head = textBlock(`${when.charAt(0).toUpperCase()}${when.slice(1)}\u00a0:`, { ...place, y: flatY + (AXIS - flatY) * 0.4 }, strong);
    const rest = textBlock('le Smic passe au-dessus', { ...place, y: flatY + (AXIS - flatY) * 0.4 + head.height * LINE_HEIGHT }, strong);
    labels.push(...head.labels, ...rest.labels);
    crossing = { x: passed.x, y: flatY, drops: dropsThrough(labels, passed.x, (steps[steps.indexOf(passed) - 1]?.y ?? flatY) + 0.5) };
  }
  const bandWidth = (width - EDGE * 2) / years.length;
  labels.push(
    ...years.map((year, rank): Label => ({
      text: String(year),
      x: EDGE + bandWidth * (rank + 0.5),
      y: AXIS + 4,
      size: TEXT_SIZE.small,
      anchor: 'middle',
      tone: 'soft',
    })),
  );
  return {
    width,
    height: AXIS + 5.4,
    curve,
    corners: steps,
    flat: { x1: EDGE, x2: width - EDGE, y: flatY },
    above: steps.filter((step) => step.above).map((step) => ({ x: step.x, y: step.y, width: step.end - step.x, height: flatY - step.y })),
    ...(crossing ? { crossing } : {}),
    bands: years.flatMap((year, rank) =>
      rank % 2 === 1
        ? [{ x: xOf(String(year)), y: TOP - 4, width: xOf(String(year + 1)) - xOf(String(year)), height: AXIS - TOP + 4 }]
        : [],
    ),
    axisY: AXIS,
    labels,
  };
}

/** The name of the curve, above its first steps: as low as the steps under it allow. */
function curveName(corners: readonly Point[], width: number): Label[] {
  const start = corners[0]?.x ?? 0;
  const block = textBlock(
    'Smic brut par mois',
    { x: start, y: 0, width: Math.max(16, width * 0.2) },
    { size: TEXT_SIZE.body, bold: true, tone: 'accent' },
  );
  const right = Math.max(...block.labels.map((label) => labelBox(label).x + labelBox(label).width));
  const ceiling = Math.min(...corners.filter((corner) => corner.x <= right + 1).map((corner) => corner.y));
  return block.labels.map((label) => ({ ...label, y: label.y + ceiling - block.height - 0.6 }));
}

/** The vertical at `x` from `top` to the axis, cut where it would run through a label. */
function dropsThrough(labels: readonly Label[], x: number, top: number): { y1: number; y2: number }[] {
  const hurdles = labels
    .map(labelBox)
    .filter((box) => box.x < x + 0.6 && box.x + box.width > x - 0.6 && box.y + box.height > top)
    .sort((a, b) => a.y - b.y);
  const drops: { y1: number; y2: number }[] = [];
  let from = top;
  for (const box of hurdles) {
    if (box.y - 0.6 > from) drops.push({ y1: from, y2: box.y - 0.6 });
    from = Math.max(from, box.y + box.height + 0.6);
  }
  return [...drops, { y1: from, y2: AXIS }];
}
