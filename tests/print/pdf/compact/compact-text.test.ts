import { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { compactText } from '../../../../print/pdf/compact/compact-text.ts';
import { readWidthsOfFonts, type GlyphWidths } from '../../../../print/pdf/compact/glyph-widths.ts';
import { readDrawings, type Drawing } from '../../../../print/pdf/page-contents.ts';
import { useBrowser } from '../../real-browser.ts';
import { printSample } from '../printed-sample.ts';
import { randomOf } from '../random.ts';
import { draw, type DrawnGlyph, type DrawnPath } from './draw.ts';

const WIDTHS = new Map<string, GlyphWidths>([
  ['/F1', { byCode: new Map(Object.entries([0, 500, 610, 250, 333]).map(([code, width]) => [Number(code), width])), others: 700 }],
  ['/F2', { byCode: new Map([[1, 480]]), others: 1000 }],
]);

const widthIn =
  (fonts: ReadonlyMap<string, GlyphWidths>) =>
  (font: string, code: number): number =>
    fonts.get(font)?.byCode.get(code) ?? fonts.get(font)?.others ?? 777;

/** How far the thing that moved most is from its place, in points; infinite when something else than places has changed. */
function farthest(before: string, after: string, fonts: ReadonlyMap<string, GlyphWidths>): number {
  const all = [before, after].map((content) => draw(content, widthIn(fonts)));
  const [old, young] = all as [(DrawnGlyph | DrawnPath)[], (DrawnGlyph | DrawnPath)[]];
  if (old.length !== young.length) return Infinity;
  const withoutPlace = (thing: DrawnGlyph | DrawnPath): unknown => ({ ...thing, at: 0, points: 0, size: 0 });
  let distance = 0;
  for (const [rank, thing] of old.entries()) {
    const other = young[rank]!;
    if (JSON.stringify(withoutPlace(thing)) !== JSON.stringify(withoutPlace(other))) return Infinity;
    if (thing.kind === 'glyph' && other.kind === 'glyph') {
      if (Math.abs(thing.size - other.size) > 1 / 64) return Infinity;
      distance = Math.max(distance, Math.hypot(thing.at[0] - other.at[0], thing.at[1] - other.at[1]));
    } else if (JSON.stringify(thing) !== JSON.stringify(other)) return Infinity;
  }
  return distance;
}

const compact = (content: string): string => compactText(content, WIDTHS);
const inText = (...lines: string[]): string => ['BT', ...lines, 'ET', ''].join('\n');
const START = ['/F1 10 Tf', '1 0 0 -1 20 30 Tm'];

describe('glyphs that are placed one by one', () => {
  test('become one string when each stands where the one before ends', () => {
    expect(compact(inText(...START, '<0001> Tj', '5 0 Td <0002> Tj', '6.1 0 Td <0001> Tj'))).toBe(inText(...START, '<000100020001> Tj'));
  });

  test('become an array with the differences, in thousandths of the size', () => {
    expect(compact(inText(...START, '<0001> Tj', '4.8 0 Td <0002> Tj', '6.4 0 Td <0001> Tj'))).toBe(
      inText(...START, '[<0001>20<0002>-30<0001>] TJ'),
    );
  });

  test('carry an error that cannot be seen until it could be', () => {
    const moves = Array.from({ length: 5 }, () => '5.005 0 Td <0001> Tj');
    expect(compact(inText(...START, '<0001> Tj', ...moves))).toBe(inText(...START, '[<00010001>-1<00010001>-1<00010001>] TJ'));
  });

  test('stay apart where the gap is wider than a glyph can be', () => {
    expect(compact(inText(...START, '<0001> Tj', '40 0 Td <0002> Tj'))).toBe(inText(...START, '<0001> Tj', '40 0 Td', '<0002> Tj'));
  });

  test('stay apart from one line to the next, which starts where it started', () => {
    expect(compact(inText(...START, '<0001> Tj', '5 0 Td <0001> Tj', '-5 -12 Td <0002> Tj'))).toBe(
      inText(...START, '<00010001> Tj', '0 -12 Td', '<0002> Tj'),
    );
  });

  test('stay under their own marks', () => {
    const content = inText(...START, '<0001> Tj', '/Span<</ActualText<FEFF00A0>>>BDC', '5 0 Td <0003> Tj', 'EMC', '2.5 0 Td <0001> Tj');
    expect(compact(content)).toBe(inText(...START, '<0001> Tj', '/Span<</ActualText<FEFF00A0>>>BDC', '<0003> Tj', 'EMC', '<0001> Tj'));
  });
});

describe('what is set', () => {
  test('is not set again to the same: a font', () => {
    const again = [...START, '<0001> Tj'];
    expect(compact(inText(...again) + inText(...again))).toBe(inText(...again) + inText(START[1]!, '<0001> Tj'));
  });

  test('is set again after a graphics state, or where a saved one comes back', () => {
    for (const between of ['/G3 gs', 'q\n/F2 12 Tf\nQ\nq\n/F1 12 Tf', 'Q']) {
      const content = `${inText(...START, '<0001> Tj')}${between}\n${inText(...START, '<0001> Tj')}`;
      expect(compact(content)).toBe(content);
    }
  });

  test('is the size at which Chromium measured: a 64th of a pixel, rounded down', () => {
    expect(compact(inText('/F1 13.0600004 Tf', START[1]!, '<0001> Tj', '6.5234375 0 Td <0002> Tj'))).toBe(
      inText('/F1 13.04688 Tf', START[1]!, '<00010002> Tj'),
    );
  });
});

describe('a stream is left as it is', () => {
  test.each(['0.1 Tc', '2 Tw', '90 Tz', 'T*', '0 -12 TD', '[<0001>] TJ', "<0001> '", '(a\\)b) Tj', '5 Td'])('with %s', (operation) => {
    const content = inText(...START, '<0001> Tj', '5 0 Td <0001> Tj', operation);
    expect(compact(content)).toBe(content);
  });

  test('with text in a font that the stream did not set', () => {
    const content = inText('/F1 13.06 Tf', START[1]!, '<0001> Tj', 'ET', '/G3 gs', 'BT', '<0001> Tj');
    expect(compact(content)).toBe(content);
  });

  test('in a font whose widths are not known; the next font starts where it did', () => {
    const content = inText('/F9 10 Tf', START[1]!, '<41> Tj', '5 0 Td', '<42> Tj', '/F1 10 Tf', '7 0 Td <0001> Tj', '5 0 Td <0001> Tj');
    expect(compact(content)).toBe(inText('/F9 10 Tf', START[1]!, '<41> Tj', '5 0 Td', '<42> Tj', '/F1 10 Tf', '7 0 Td', '<00010001> Tj'));
  });
});

/** Streams of the kind that Chromium writes, and of some that it does not. */
function randomStream(seed: number): string {
  const { next, between, pick } = randomOf(seed);
  const number = (size: number): string => ((next() - 0.3) * size).toFixed(pick([0, 2, 5, 7]));
  const code = (): string => between(1, 6).toString(16).padStart(4, '0').toUpperCase();
  const lines: string[] = [];
  const sometimes = (share: number, ...choices: readonly string[]): boolean => next() < share && lines.push(pick(choices)) > 0;
  const textObject = (): void => {
    lines.push('BT');
    sometimes(0.9, '/F1 10 Tf', '/F1 13.0600004 Tf', '/F2 32 Tf', '/F2 0.8 Tf', '/F9 96.5 Tf');
    sometimes(0.9, '1 0 0 -1 52.90625 37.123456 Tm', '2.5 0 0 2.5 1.23456 7 Tm', '.8 .6 -.6 .8 9 9 Tm', '-1 0 0 1 4 4 Tm');
    let open = 0;
    for (let count = between(0, 40); count > 0; count -= 1) {
      if (sometimes(0.05, '/Span<</ActualText<FEFF00AD>>>BDC')) open += 1;
      else if (open > 0 && sometimes(0.05, 'EMC')) open -= 1;
      else if (!sometimes(0.1, `${number(9)} ${number(20)} Td`, `${number(60)} 0 Td`, '/F1 10 Tf', '/F2 11.46 Tf', '/F9 10 Tf'))
        lines.push(pick([`<${code()}${code()}> Tj`, `${number(9)} 0 Td <${code()}> Tj`, `${number(9)} 0 Td <${code()}> Tj`]));
    }
    lines.push(...Array.from({ length: open }, () => 'EMC'), 'ET');
  };
  let saved = 0;
  for (let object = between(1, 12); object > 0; object -= 1) {
    if (sometimes(0.2, 'q')) saved += 1;
    sometimes(0.2, '.24 0 0 -.24 0 800 cm', '3.125 0 0 3.125 1 2 cm', '.9 .4 -.4 .9 5 5 cm', '-4 0 0 4 3 3 cm');
    sometimes(0.3, '/G3 gs', '1 0 0 rg 3 4 5 6 re f');
    const isMarked = sometimes(0.3, `/P <</MCID ${object}>> BDC`);
    textObject();
    if (isMarked) lines.push('EMC');
    if (saved > 0 && sometimes(0.3, 'Q')) saved -= 1;
  }
  return lines.join('\n');
}

test('in 500 random streams, every glyph keeps its place, its order, its colour and its marks', () => {
  const far = Array.from({ length: 500 }, (_none, seed) => randomStream(seed)).map((content) =>
    farthest(content, compact(content), WIDTHS),
  );
  expect(Math.max(...far)).toBeLessThan(0.01);
  expect(far.filter((distance) => distance > 0).length).toBeGreaterThan(250);
});

test('a glyph that moved, changed or left its mark would be seen', () => {
  const content = inText(...START, '<0001> Tj', '5 0 Td <0002> Tj');
  const one = [
    content.replace('5 0 Td', '5.02 0 Td'),
    content.replace('0002', '0003'),
    content.replace('20 30', '20 30.02'),
    `/P BMC ${content} EMC`,
  ];
  for (const changed of one) expect(farthest(content, changed, WIDTHS)).toBeGreaterThan(0.01);
});

describe('pages that Chromium printed', () => {
  const browser = useBrowser();
  const fontsOf = ({ resources }: Drawing): ReadonlyMap<string, GlyphWidths> =>
    readWidthsOfFonts(resources, new Map<PDFDict, GlyphWidths | undefined>());

  test('keep every glyph in its place, in less than three quarters of the characters', async () => {
    const document = await PDFDocument.load(await printSample(browser()), { updateMetadata: false });
    const { pages, forms } = readDrawings(document);
    for (const page of [...pages, ...forms]) {
      const fonts = fontsOf(page);
      expect(farthest(page.content, compactText(page.content, fonts), fonts)).toBeLessThan(0.01);
    }
    const [page] = pages;
    expect(compactText(page!.content, fontsOf(page!)).length).toBeLessThan(page!.content.length * 0.75);
  });
});
