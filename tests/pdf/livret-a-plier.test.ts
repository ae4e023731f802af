/** The booklet to fold, as published: folded, its pages are those of the booklet, in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlacedText, type TextPage } from '../../print/pdf/placed-text.ts';
import { builtSite } from '../site/built-site.ts';

const { site } = await builtSite();
const read = (id: string): Promise<readonly TextPage[]> => readPlacedText(readFileSync(join(site, 'pdf', `${id}.pdf`)));
const [pages, [testFront, testBack, ...faces]] = await Promise.all([read('livret'), read('livret-a-plier')]);

const wordsOf = (runs: TextPage['runs']): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, '');
const left = ({ runs, width }: TextPage): string => wordsOf(runs.filter(({ x }) => x < width / 2));
const right = ({ runs, width }: TextPage): string => wordsOf(runs.filter(({ x }) => x >= width / 2));

/** What a reader turns over: the sheets nested in each other, folded in the middle, opened leaf after leaf. */
function fold(printed: readonly TextPage[]): string[] {
  const sheets = printed.flatMap((front, rank) => (rank % 2 === 0 ? [{ front, back: printed[rank + 1]! }] : []));
  const firstHalf = sheets.flatMap(({ front, back }) => [right(front), left(back)]);
  const secondHalf = sheets.toReversed().flatMap(({ front, back }) => [right(back), left(front)]);
  return [...firstHalf, ...secondHalf];
}

test('two pages a face, on A4 paper lying', () => {
  expect(pages.length % 4).toBe(0);
  expect(faces).toHaveLength(pages.length / 2);
  for (const { width, height } of faces) expect([Math.round(width), Math.round(height)]).toEqual([297, 210]);
});

test('folded, every page of the booklet follows the one before it', () => {
  const expected = pages.map(({ runs }) => wordsOf(runs));
  expect(new Set(expected).size).toBeGreaterThan(pages.length - 5);
  expect(fold(faces)).toEqual(expected);
});

test('the test sheet comes first, and tells which pages to print after it', () => {
  expect(wordsOf(testFront!.runs)).toContain('Feuilled’essai');
  expect(wordsOf(testBack!.runs)).toContain(`pages3à${String(faces.length + 2)}`);
});
