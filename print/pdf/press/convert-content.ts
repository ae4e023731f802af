/** Rewrites a content stream so that it chooses inks where it chose colours of the screen. */
import type { ColouredDrawing, ColourUse } from './collect-colours.ts';
import { lightnessOf, type Palette } from './palette.ts';

const OPERATORS = { ink: { fill: 'k', stroke: 'K' }, light: { fill: 'g', stroke: 'G' } } as const;

/** No more decimals than a press tells apart. */
export const formatNumber = (value: number): string => String(Math.round(value * 10_000) / 10_000);

function operation({ target, colour, role }: ColourUse, isMask: boolean, palette: Palette): string {
  const values = isMask ? [lightnessOf(colour)] : palette.inksOf(colour, role);
  return `${values.map(formatNumber).join(' ')} ${OPERATORS[isMask ? 'light' : 'ink'][target]}\n`;
}

export function convertContent({ drawing, choices, uses }: ColouredDrawing, palette: Palette): string {
  const edits = [
    ...choices.map(({ start, end }) => ({ at: start, to: end, text: '' })),
    ...uses.map((use) => ({ at: use.at, to: use.at, text: operation(use, drawing.isMask, palette) })),
  ].sort((one, other) => one.at - other.at);
  const parts: string[] = [];
  let from = 0;
  for (const { at, to, text } of edits) {
    parts.push(drawing.content.slice(from, at), text);
    from = to;
  }
  parts.push(drawing.content.slice(from));
  return parts.join('');
}
