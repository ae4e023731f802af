import { expect, test } from 'vitest';
import { factOf, placeOfSource, placeOfTerm, sourcesOf } from '../../../src/book/lookup.ts';
import { sampleBook } from './sample-book.ts';

const book = sampleBook();

test('the number of a source is its rank in the file', () => {
  expect(sourcesOf(book).map(({ id, numero }) => [id, numero])).toEqual([
    ['insee', 1],
    ['loi', 2],
  ]);
});

test('a source is described in the chapter that lists them', () => {
  expect(placeOfSource(book, 'loi')).toEqual({ chapitre: 'sources', ancre: 'source-loi' });
});

test('without a glossary, a word is defined nowhere', () => {
  expect(placeOfTerm(sampleBook('sources', { inventaire: { blocs: [], liens: [] } }), 'pix')).toBeUndefined();
});

test('what does not exist is never drawn', () => {
  expect(() => factOf(book, 'perdu')).toThrow('Cet identifiant n’existe pas.');
});
