/**
 * Follows a content stream as a viewer does (ISO 32000-1, 8 and 9): where each glyph and each path stands on the page, in points, and
 * under which marks. Independent of the code that rewrites streams.
 */

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

export interface DrawnGlyph {
  readonly kind: 'glyph';
  readonly font: string;
  readonly size: number;
  readonly code: number;
  readonly at: Point;
  readonly fill: string;
  readonly marks: string;
}

export interface DrawnPath {
  readonly kind: 'path';
  readonly operator: string;
  readonly points: readonly Point[];
  /** What it is made of, without its numbers. */
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
  readonly state: string;
  readonly marks: string;
}

const TOKEN = /\((?:\\[^]|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|[[\]]|\/[^\s<>[\]()/{}%]*|[^\s<>[\]()/{}%]+/g;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];
const place = (x: number, y: number, [a, b, c, d, e, f]: Matrix): Point => [a * x + c * y + e, b * x + d * y + f];

function codesOf(string: string): number[] {
  const digits = string.startsWith('<')
    ? string.replace(/[<>\s]/g, '')
    : Buffer.from(string.slice(1, -1).replace(/\\([^])/g, '$1'), 'latin1').toString('hex');
  return Array.from({ length: digits.length / 4 }, (_none, rank) => parseInt(digits.slice(rank * 4, rank * 4 + 4), 16));
}

interface State {
  ctm: Matrix;
  fill: string;
  stroke: string;
  state: string;
  font: string;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

/** @param widthOf advance of a glyph in thousandths of the font size */
export function draw(content: string, widthOf: (font: string, code: number) => number): (DrawnGlyph | DrawnPath)[] {
  const drawn: (DrawnGlyph | DrawnPath)[] = [];
  let now: State = {
    ctm: IDENTITY,
    fill: '0 g',
    stroke: '0 G',
    state: '',
    font: '',
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  const saved: State[] = [];
  const marks: string[] = [];
  let [line, pen] = [IDENTITY, IDENTITY];
  let points: Point[] = [];
  let shape = '';
  let operands: string[] = [];
  const number = (rank: number): number => Number(operands.filter((operand) => NUMBER.test(operand))[rank]);
  const toLine = (x: number, y: number): void => {
    line = times([1, 0, 0, 1, x, y], line);
    pen = line;
  };
  const advance = (x: number): void => {
    pen = times([1, 0, 0, 1, x, 0], pen);
  };
  const show = (string: string): void => {
    for (const code of codesOf(string)) {
      const { font, size, fill, rise, ctm } = now;
      drawn.push({ kind: 'glyph', font, size, code, at: place(0, rise, times(pen, ctm)), fill, marks: marks.join(' ') });
      advance(((widthOf(font, code) / 1000) * size + now.characterSpacing) * now.stretch);
    }
  };
  const operators: Readonly<Record<string, () => void>> = {
    q: () => saved.push({ ...now }),
    Q: () => (now = saved.pop() ?? now),
    cm: () => (now.ctm = times([0, 1, 2, 3, 4, 5].map(number) as unknown as Matrix, now.ctm)),
    gs: () => (now.state = operands[0]!),
    BT: () => ([line, pen] = [IDENTITY, IDENTITY]),
    Tf: () => ([now.font, now.size] = [operands[0]!, number(0)]),
    Tc: () => (now.characterSpacing = number(0)),
    Tw: () => (now.wordSpacing = number(0)),
    Tz: () => (now.stretch = number(0) / 100),
    TL: () => (now.leading = number(0)),
    Ts: () => (now.rise = number(0)),
    Tm: () => {
      line = [0, 1, 2, 3, 4, 5].map(number) as unknown as Matrix;
      pen = line;
    },
    Td: () => toLine(number(0), number(1)),
    TD: () => {
      now.leading = -number(1);
      toLine(number(0), number(1));
    },
    'T*': () => toLine(0, -now.leading),
    Tj: () => show(operands[0]!),
    "'": () => {
      toLine(0, -now.leading);
      show(operands[0]!);
    },
    TJ: () => {
      for (const element of operands.slice(1, -1)) {
        if (NUMBER.test(element)) advance((-Number(element) / 1000) * now.size * now.stretch);
        else show(element);
      }
    },
    BDC: () => marks.push(operands.join(' ')),
    BMC: () => marks.push(operands.join(' ')),
    EMC: () => marks.pop(),
  };
  for (const [token] of content.matchAll(TOKEN)) {
    if (!/^[A-Za-z'"*][\w*'"]*$/.test(token) || /^(?:true|false|null)$/.test(token)) {
      operands.push(token);
      continue;
    }
    const ctm = now.ctm;
    if (/^(?:g|rg|k)$/.test(token)) now.fill = [...operands, token].join(' ');
    else if (/^(?:G|RG|K)$/.test(token)) now.stroke = [...operands, token].join(' ');
    else if (token === 're') {
      const [x, y, width, height] = [0, 1, 2, 3].map(number) as [number, number, number, number];
      points.push(place(x, y, ctm), place(x + width, y + height, ctm));
      shape += ' re';
    } else if (/^[mlcvyh]$/.test(token)) {
      for (let rank = 0; rank + 1 < operands.length; rank += 2) points.push(place(number(rank), number(rank + 1), ctm));
      shape += ` ${token}`;
    } else if (/^W\*?$/.test(token)) shape += ` ${token}`;
    else if (/^(?:[fFsSn]|f\*|B|B\*|b|b\*)$/.test(token)) {
      const { fill, stroke, state } = now;
      drawn.push({ kind: 'path', operator: token, points, shape, fill, stroke, state, marks: marks.join(' ') });
      [points, shape] = [[], ''];
    } else operators[token]?.();
    operands = [];
  }
  return drawn;
}
