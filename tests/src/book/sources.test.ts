import { expect, test } from 'vitest';
import { placeOfSource, placeOfTerm, sourceOf, sourcesOf } from '../../../src/book/lookup.ts';
import { appelDit, dateDeSource } from '../../../src/book/sources.ts';
import { sampleBook } from './sample-book.ts';

const book = sampleBook();

test('the number of a source is its rank in the file', () => {
  expect(sourcesOf(book).map(({ id, numero }) => [id, numero])).toEqual([
    ['insee', 1],
    ['loi', 2],
  ]);
});

test('a call says the number, the publisher and the title', () => {
  expect(appelDit(sourceOf(book, 'insee'))).toBe('Source 1\u00a0: Insee, Enquête');
});

test('the date of a source is in words, and absent when the document has none', () => {
  expect(dateDeSource(sourceOf(book, 'loi'))).toBe('juin\u00a02025');
  expect(dateDeSource(sourceOf(book, 'insee'))).toBeUndefined();
});

test('a source is described in the chapter that lists them', () => {
  expect(placeOfSource(book, 'loi')).toEqual({ chapitre: 'sources', ancre: 'source-loi' });
});

test('without a glossary, a word is defined nowhere', () => {
  expect(placeOfTerm(sampleBook('sources', { inventaire: { blocs: [], liens: [] } }), 'pix')).toBeUndefined();
});
