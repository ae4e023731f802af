/** Around the text of each page of the real book: running heads and folios, on the right side, once; and the labels that viewers show. */
import { describe, expect, test } from 'vitest';
import { typographie } from '../../src/book/typography.ts';
import { sommaire } from '../content/real-content.ts';
import { fold, foliosOf, headsOf, pdf, stretches, textOf } from './real-pdf.ts';

const MIDDLE = 297;
const numbers = pdf.pages.map((_, index) => index + 1);
const parts = new Set(sommaire.parties.map(({ titre }) => fold(typographie(titre))));
const partOpeners = pdf.bookmarks.filter(({ level, title }) => level === 1 && parts.has(fold(title))).map(({ page }) => page);
const contents = pdf.bookmarks.find(({ title }) => title === 'Sommaire')?.page ?? 0;
/** Page 1 of the body, as a rank. */
const body = Math.min(...partOpeners);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
/** What is printed at the foot of a page: roman before the body, without the cover. */
const folio = (page: number): string => (page < body ? (ROMAN[page - 2] ?? '?') : String(page - body + 1));

const firstChapter = Math.min(...stretches.map(({ first }) => first));

const white = numbers.filter((page) => pdf.pages[page - 1]!.runs.every(({ text }) => text.trim() === ''));

/** Cover, its back, title page, colophon, white pages: counted, not numbered. */
const unnumbered = [...new Set([...numbers.filter((page) => page < contents), ...white, ...partOpeners])];
const chapterOpeners = stretches.map(({ first }) => first);
const ordinary = numbers.filter((page) => page > firstChapter && !unnumbered.includes(page) && !chapterOpeners.includes(page));

const isLeft = (page: number): boolean => page % 2 === 0;

test('viewers show the folios of the book, and « Couverture » for its cover', () => {
  expect(pdf.labels).toEqual(numbers.map((page) => (page === 1 ? 'Couverture' : folio(page))));
});

test('the body starts at 1, on a right page: odd folios are on the right', () => {
  expect(folio(body)).toBe('1');
  expect(isLeft(body)).toBe(false);
});

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
    expect(foliosOf(page).map(({ text }) => text.trim())).toEqual([folio(page)]);
  });

  test('has both on its outer side', () => {
    const xs = [...headsOf(page), ...foliosOf(page)].map(({ x }) => x);
    expect(xs.filter((x) => (isLeft(page) ? x > MIDDLE : x < MIDDLE))).toEqual([]);
  });
});

test.each(chapterOpeners)('page %d, where a chapter opens, has a folio and no running head', (page) => {
  expect(headsOf(page)).toEqual([]);
  expect(textOf(foliosOf(page)).trim()).toBe(folio(page));
});

test('the contents have a folio in roman', () => {
  expect(textOf(foliosOf(contents)).trim()).toBe(folio(contents));
});

test.each(unnumbered)('page %d, which is drawn or white, has neither folio nor running head', (page) => {
  expect([...headsOf(page), ...foliosOf(page)].map(({ text }) => text)).toEqual([]);
});
