import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { compactGraphics } from '../../../../print/pdf/compact/compact-graphics.ts';
import { readDrawings } from '../../../../print/pdf/page-contents.ts';
import { useBrowser } from '../../real-browser.ts';
import { printSample } from '../printed-sample.ts';
import { randomOf } from '../random.ts';
import { draw } from './draw.ts';

const lines = (...content: string[]): string => `${content.join('\n')}\n`;

/** How far the point that moved most is from its place, in points; infinite when anything else has changed. */
function farthest(before: string, after: string): number {
  const [old, young] = [before, after].map((content) => draw(content, () => 500));
  if (old!.length !== young!.length) return Infinity;
  let distance = 0;
  for (const [rank, thing] of old!.entries()) {
    const other = young![rank]!;
    if (JSON.stringify({ ...thing, points: 0 }) !== JSON.stringify({ ...other, points: 0 })) return Infinity;
    if (thing.kind !== 'path' || other.kind !== 'path') continue;
    for (const [at, [x, y]] of thing.points.entries()) {
      const [toX, toY] = other.points[at]!;
      distance = Math.max(distance, Math.abs(x - toX), Math.abs(y - toY));
    }
  }
  return distance;
}

describe('coordinates', () => {
  test('lose the figures that nobody can see', () => {
    expect(compactGraphics(lines('12.5411634 -0.0231999 m', '100 2.00000001 l', 'S'))).toBe(lines('12.54 -.02 m', '100 2 l', 'S'));
  });

  test('keep one more in rectangles, whose edges fall on pixels', () => {
    expect(compactGraphics(lines('634.79688 841 11.578125 1 re', 'f'))).toBe(lines('634.797 841 11.578 1 re', 'f'));
  });

  test('keep as many as their scale asks for', () => {
    const content = lines('q', '100 0 0 100 0 0 cm', '1.23456 2 m', 'Q', '.1 0 0 .1 0 0 cm', '1.23456 2 l', 'S');
    expect(compactGraphics(content)).toBe(lines('q', '100 0 0 100 0 0 cm', '1.2346 2 m', 'Q', '.1 0 0 .1 0 0 cm', '1.2 2 l', 'S'));
  });
});

describe('colours and graphics states', () => {
  test('are not set again to what they are', () => {
    const set = ['1 0 0 RG 0 1 0 rg', '/G3 gs'];
    expect(compactGraphics(lines(...set, '0 0 m', 'S', ...set, '1 1 m', 'S'))).toBe(lines(...set, '0 0 m', 'S', '1 1 m', 'S'));
  });

  test.each([
    ['one that was saved comes back', ['0 g', 'q', '1 g', '0 0 5 5 re', 'f', 'Q', '1 g', '0 0 5 5 re', 'f']],
    ['a colour space came between', ['1 g', '/Cs1 cs', '.5 sc', '1 g', '0 0 5 5 re', 'f']],
    ['a line width came between', ['/G3 gs', '4 w', '/G3 gs', '0 0 5 5 re', 'S']],
    ['a font came between', ['/G3 gs', '/F1 4 Tf', '/G3 gs', '0 0 5 5 re', 'S']],
  ])('are set again where %s', (_why, content) => {
    expect(compactGraphics(lines(...content))).toBe(lines(...content));
  });
});

test('what is not understood is kept: text, marks, pictures in line, operands that are no numbers', () => {
  const content = lines('/P <</MCID 0>> BDC', 'BT', '(1.23456 0 m) Tj', 'ET', 'EMC', 'BI /W 1 ID 1.23456 0 m EI', '/a 1.23456 m');
  expect(compactGraphics(content)).toBe(content);
});

function randomStream(seed: number): string {
  const { next, between, pick } = randomOf(seed);
  const number = (): string => ((next() - 0.3) * 900).toFixed(pick([0, 3, 7]));
  const point = (): string => `${number()} ${number()}`;
  const content: string[] = [];
  let saved = 0;
  for (let count = between(1, 60); count > 0; count -= 1) {
    const step = pick(['q', 'Q', 'cm', 'colour', 'state', 'mark', 'path', 'path', 'path']);
    if (step === 'q') saved = Math.min(6, content.push('q') && saved + 1);
    else if (step === 'Q' && saved > 0) saved = content.push('Q') && saved - 1;
    else if (step === 'cm') content.push(pick(['.24 0 0 -.24 0 800 cm', '.9 .4 -.4 .9 5 5 cm', '0 -2 2 0 3 3 cm', '1.5 0 0 1.5 0 0 cm']));
    else if (step === 'colour') content.push(pick(['1 0 0 rg', '.5 g', '1 0 0 RG', '/Cs1 cs', '/Cs1 CS']));
    else if (step === 'state') content.push(pick(['/G3 gs', '/G4 gs', '2 w']));
    else if (step === 'mark') content.push('/P <</MCID 0>> BDC', `${point()} 7 7 re`, 'f', 'EMC');
    else content.push(`${point()} m`, `${point()} l`, `${point()} ${point()} ${point()} c`, 'h', pick(['S', 'f', 'f*', 'W n', 'B']));
  }
  return content.join('\n');
}

test('in 500 random drawings, every path keeps its place, its colours and its marks', () => {
  const far = Array.from({ length: 500 }, (_none, seed) => randomStream(seed)).map((content) =>
    farthest(content, compactGraphics(content)),
  );
  expect(Math.max(...far)).toBeLessThan(0.0101);
  expect(far.filter((distance) => distance > 0).length).toBeGreaterThan(350);
});

test('a path that moved, or changed its colour, would be seen', () => {
  const content = lines('1 0 0 rg', '10 10 m', '20 20 l', 'f');
  expect(farthest(content, content.replace('20 20', '20 20.02'))).toBeGreaterThan(0.0101);
  expect(farthest(content, content.replace('1 0 0 rg', '0 g'))).toBe(Infinity);
});

describe('pages that Chromium printed', () => {
  const browser = useBrowser();

  test('keep every path in its place', async () => {
    const { pages, forms } = readDrawings(await PDFDocument.load(await printSample(browser()), { updateMetadata: false }));
    for (const { content } of [...pages, ...forms]) expect(farthest(content, compactGraphics(content))).toBeLessThan(0.0101);
    expect(compactGraphics(pages[0]!.content).length).toBeLessThan(pages[0]!.content.length);
  });
});
