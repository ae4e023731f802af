import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { imposeBooklet } from '../../../../print/pdf/impose/impose-booklet.ts';
import { inspectPdf } from '../../../../print/pdf/inspect.ts';
import { readPlacedText, type TextPage, type TextRun } from '../../../../print/pdf/placed-text.ts';
import { A5, fonts, numberedPages, NUMBER_AT } from './numbered-pages.ts';

const PAGES = 24;
const PAPER = { width: 297, height: 210 };
const FOLD = PAPER.width / 2;

const numberOf = ({ text }: TextRun): number => Number(/^page (\d+)$/.exec(text)?.[1] ?? NaN);
const numbersOn = (face: TextPage): TextRun[] => face.runs.filter((run) => !Number.isNaN(numberOf(run)));

/** What is printed in half a face: `from` is where the half starts, from the left edge of that face. */
const inHalf = (face: TextPage, from: number): TextRun[] => numbersOn(face).filter(({ x }) => x >= from && x < from + FOLD);

/**
 * Prints, turns each sheet on its short edge, nests them, folds, and turns the leaves: a point at `x` of the front has behind it the point
 * at `297 - x` of the back. A leaf is read on its front, then behind it.
 */
function foldAndRead(faces: readonly TextPage[]): TextRun[] {
  const sheets = Array.from({ length: faces.length / 2 }, (_none, rank) => ({ front: faces[2 * rank]!, back: faces[2 * rank + 1]! }));
  const behind = (from: number): number => PAPER.width - from - FOLD;
  const firstHalf = sheets.flatMap(({ front, back }) => [...inHalf(front, FOLD), ...inHalf(back, behind(FOLD))]);
  // Past the middle, each leaf shows first what was printed on the back, folded over.
  const secondHalf = sheets.toReversed().flatMap(({ front, back }) => [...inHalf(back, behind(0)), ...inHalf(front, 0)]);
  return [...firstHalf, ...secondHalf];
}

let source: Uint8Array;
let bytes: Uint8Array;
let faces: TextPage[];
beforeAll(async () => {
  source = await numberedPages(PAGES);
  bytes = await imposeBooklet(source, { page: A5, fonts });
  faces = (await readPlacedText(bytes)).slice(2);
}, 60_000);

test('printed on both sides, nested and folded, the pages follow each other from the first to the last', () => {
  expect(foldAndRead(faces).map(numberOf)).toEqual(Array.from({ length: PAGES }, (_none, index) => index + 1));
});

test('sheets turned on the long edge would not', () => {
  const turned = faces.map((face, index): TextPage => {
    if (index % 2 === 0) return face;
    return { ...face, runs: face.runs.map((run) => ({ ...run, x: PAPER.width - run.x, y: PAPER.height - run.y, upright: false })) };
  });
  expect(foldAndRead(turned).map(numberOf)).not.toEqual(foldAndRead(faces).map(numberOf));
});

test('every page stands upright', () => {
  expect(faces.flatMap(({ runs }) => runs).filter(({ upright }) => !upright)).toEqual([]);
});

test('each page is printed once', () => {
  expect(faces.flatMap((face) => numbersOn(face).map(numberOf)).sort((a, b) => a - b)).toEqual(
    Array.from({ length: PAGES }, (_none, index) => index + 1),
  );
});

test('each face is an A4 sheet on its side, with two pages', () => {
  expect(faces).toHaveLength(PAGES / 2);
  for (const face of faces) {
    expect([face.width, face.height].map(Math.round)).toEqual([297, 210]);
    expect(numbersOn(face)).toHaveLength(2);
  }
});

describe('creep: sheets nested inside stick out, so their pages come closer to the fold', () => {
  /** How far each page stands from where it would on the outermost sheet, towards the fold; outermost sheet first. */
  const shifts = (printed: readonly TextPage[]): string[][] =>
    printed.map((face) =>
      numbersOn(face).map((run) => {
        const isLeft = run.x < FOLD;
        const unmoved = isLeft ? FOLD - A5.largeur + NUMBER_AT.x : FOLD + NUMBER_AT.x;
        return ((isLeft ? run.x - unmoved : unmoved - run.x) + 1e-9).toFixed(2);
      }),
    );

  test('by the thickness of a leaf for each sheet around, the same on both faces', () => {
    const byDepth = Array.from({ length: PAGES / 4 }, (_none, depth) => (depth / 10).toFixed(2));
    expect(shifts(faces)).toEqual(
      byDepth.flatMap((shift) => [
        [shift, shift],
        [shift, shift],
      ]),
    );
  });

  test('by another thickness when the paper has one', async () => {
    const thick = (await readPlacedText(await imposeBooklet(source, { page: A5, fonts, thickness: 0.25 }))).slice(2);
    expect(shifts(thick).at(-1)).toEqual(['1.25', '1.25']);
  });
});

test('pages stand at their height', () => {
  for (const run of faces.flatMap(numbersOn)) expect(run.y).toBeCloseTo(NUMBER_AT.y, 1);
});

test('the file says what the booklet says of itself', async () => {
  const { title, author, language } = await inspectPdf(bytes);
  expect({ title, author, language }).toEqual({ title: 'Le livret', author: 'Anne Auteur', language: 'fr' });
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(document.getKeywords()).toBe('essai livret');
  expect(document.getCreationDate()).toEqual(new Date('2026-01-31T00:00:00Z'));
});

test('two runs give the same bytes', async () => {
  expect(Buffer.from(await imposeBooklet(source, { page: A5, fonts })).equals(Buffer.from(bytes))).toBe(true);
});

test('pages that do not fill whole sheets are refused', async () => {
  await expect(imposeBooklet(await numberedPages(6), { page: A5, fonts })).rejects.toThrow(
    'Un livret plié a un multiple de 4 pages ; celui-ci en a 6.',
  );
});
