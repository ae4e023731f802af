import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../../../src/components/graphiques/drawing/text-metrics.ts';

const TEXT = 'Une circulaire organise les espaces publics numériques, où l’on trouve quelqu’un pour aider.';

test('bold is wider than regular, and a text twice as large twice as wide', () => {
  expect(textWidth(TEXT, 3, true)).toBeGreaterThan(textWidth(TEXT, 3));
  expect(textWidth(TEXT, 6)).toBeCloseTo(2 * textWidth(TEXT, 3));
});

test('no line is wider than asked, and no word is lost', () => {
  for (const width of [30, 50, 80, 200]) {
    const lines = wrapText(TEXT, width, 3);
    expect(lines.every((line) => textWidth(line, 3) <= width)).toBe(true);
    expect(lines.join(' ')).toBe(TEXT);
  }
});

test('lines are evened out without being more', () => {
  const lines = wrapText('Les premiers conseillers prennent leur poste', 50, 3.3, true);
  expect(lines).toEqual(['Les premiers conseillers', 'prennent leur poste']);
});

test('a no-break space holds its words together', () => {
  expect(wrapText('environ 1\u202f000\u00a0postes', 12, 3)).toEqual(['environ', '1\u202f000\u00a0postes']);
});

test('a word wider than the line stays whole', () => {
  expect(wrapText('anticonstitutionnellement', 10, 3)).toEqual(['anticonstitutionnellement']);
});

test('an empty text has no line', () => {
  expect(wrapText('', 10, 3)).toEqual([]);
});
