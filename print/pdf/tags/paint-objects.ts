/** Finds what a content stream paints, and under which mark of the browser: texts, paths, pictures (ISO 32000-1, 8.2). */
import { operations } from '../content-operations.ts';
import type { CodeMap } from '../to-unicode.ts';

export interface PaintObject {
  readonly start: number;
  readonly end: number;
  /** Marked-content identifier that the browser gave it. */
  readonly mcid: number | undefined;
  /** Characters of a text object; nothing for a path or a picture. */
  readonly text: string | undefined;
  /** How many `q` and `Q` stand before it: two objects with the same count are in the same graphics state. */
  readonly states: number;
}

export interface Painted {
  readonly objects: readonly PaintObject[];
  /** Where the marks of the browser stand: its `BDC` and `EMC` operations. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

const CONSTRUCTION = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const PAINTING = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const SINGLE = new Set(['Do', 'sh', 'BI']);
const MCID = /\/MCID\s+(\d+)/;
const FONT = /^\s*\/(\S+)\s/;

/** Characters of the strings between two offsets; Chromium writes them in hexadecimal, two bytes a code. */
function textShown(content: string, start: number, end: number, codes: CodeMap | undefined): string {
  let text = '';
  for (let open = content.indexOf('<', start); open >= 0 && open < end; open = content.indexOf('<', open)) {
    const close = content.indexOf('>', open);
    for (let at = open + 1; at < close; at += 4) text += codes?.get(content.slice(at, at + 4).toUpperCase()) ?? '';
    open = close;
  }
  return text;
}

/** @param fonts maps of the fonts by their name in the resources, slash included */
export function paintObjects(content: string, fonts: ReadonlyMap<string, CodeMap>): Painted {
  const objects: PaintObject[] = [];
  const marks: [number, number][] = [];
  /** For each open mark, its identifier; `null` for a mark that is none of the structure (`/Span` with its text). */
  const open: (number | null)[] = [];
  let mcid: number | undefined;
  let states = 0;
  let pathStart = -1;
  let textStart = -1;
  let text = '';
  let codes: CodeMap | undefined;
  for (const { operator, start, end } of operations(content)) {
    if (textStart >= 0) {
      if (operator === 'Tj' || operator === 'TJ') text += textShown(content, start, end, codes);
      else if (operator === 'Tf') codes = fonts.get(`/${FONT.exec(content.slice(start, end))?.[1] ?? ''}`);
    }
    if (operator === 'q' || operator === 'Q') states += 1;
    else if (operator === 'BT') [textStart, text] = [start, ''];
    else if (operator === 'ET') {
      objects.push({ start: textStart, end, mcid, text, states });
      textStart = -1;
    } else if (operator === 'BDC' || operator === 'BMC') {
      const found = MCID.exec(content.slice(start, end))?.[1];
      open.push(found === undefined ? null : Number(found));
      if (found !== undefined) {
        mcid = Number(found);
        marks.push([start, end]);
      }
    } else if (operator === 'EMC') {
      if (open.pop() != null) {
        mcid = undefined;
        marks.push([start, end]);
      }
    } else if (CONSTRUCTION.has(operator)) {
      if (pathStart < 0) pathStart = start;
    } else if (PAINTING.has(operator)) {
      objects.push({ start: pathStart, end, mcid, text: undefined, states });
      pathStart = -1;
    } else if (operator === 'n') pathStart = -1;
    else if (SINGLE.has(operator)) objects.push({ start, end, mcid, text: undefined, states });
  }
  return { objects, marks };
}
