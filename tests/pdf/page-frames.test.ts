/** Around the text of each page of the real book: running heads and folios, on the right side, once. */
import { describe, expect, test } from 'vitest';
import { typographie } from '../../src/book/typography.ts';
import { sommaire } from '../content/real-content.ts';
import { fold, foliosOf, headsOf, pdf, stretches, textOf } from './real-pdf.ts';

const MIDDLE = 297;
const numbers = pdf.pages.map((_, index) => index + 1);
const parts = new Set(sommaire.parties.map(({ titre }) => fold(typographie(titre))));
const partOpeners = pdf.bookmarks.filter(({ level, title }) => level === 1 && parts.has(fold(title))).map(({ page }) => page);
const contents = pdf.bookmarks.find(({ title }) => title === 'Sommaire')?.page ?? 0;
const firstChapter = Math.min(...stretches.map(({ first }) => first));

/** Cover, its back, title page, colophon: drawn, not numbered. */
const unnumbered = [...numbers.filter((page) => page < contents), ...partOpeners];
const chapterOpeners = stretches.map(({ first }) => first);
const ordinary = numbers.filter((page) => page > firstChapter && !partOpeners.includes(page) && !chapterOpeners.includes(page));

const isLeft = (page: number): boolean => page % 2 === 0;

test('the book is made of openers and ordinary pages', () => {
  expect(partOpeners).toHaveLength(sommaire.parties.length);
  expect(ordinary.length).toBeGreaterThan(30);
});

describe.each(ordinary)('page %d', (page) => {
  const { left, right } = stretches.find(({ first, last }) => page >= first && page <= last)!;

  test('carries the part on a left page, the chapter on a right page, once', () => {
    expect(headsOf(page).map(({ text }) => fold(text))).toEqual([isLeft(page) ? left : right]);
  });

  test('carries its number once', () => {
    expect(foliosOf(page).map(({ text }) => text.trim())).toEqual([String(page)]);
  });

  test('has both on its outer side', () => {
    const xs = [...headsOf(page), ...foliosOf(page)].map(({ x }) => x);
    expect(xs.filter((x) => (isLeft(page) ? x > MIDDLE : x < MIDDLE))).toEqual([]);
  });
});

test.each(chapterOpeners)('page %d, where a chapter opens, has a folio and no running head', (page) => {
  expect(headsOf(page)).toEqual([]);
  expect(textOf(foliosOf(page)).trim()).toBe(String(page));
});

test.each(unnumbered)('page %d, which is drawn, has neither folio nor running head', (page) => {
  expect([...headsOf(page), ...foliosOf(page)].map(({ text }) => text)).toEqual([]);
});
