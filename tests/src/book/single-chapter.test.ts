import { expect, test } from 'vitest';
import { factsOfChapter, listsCalled, placesOfLists, singleChapters } from '../../../src/book/single-chapter.ts';
import { sampleBook } from './sample-book.ts';

const book = sampleBook();
const missions = book.chapitres.find(({ id }) => id === 'missions')!;

test('the chapters of the parts have an edition of their own, front matter and annexes do not', () => {
  expect(singleChapters(book)).toEqual([
    { id: 'missions', numero: 1, titre: 'Titre de missions', description: 'Une phrase.' },
    { id: 'salaires', numero: 2, titre: 'Titre de salaires', description: 'Une phrase.' },
  ]);
});

test('its PDF says which chapter it is, and of what', () => {
  expect(factsOfChapter(book, missions)).toEqual({ titre: 'Titre de missions (chapitre 1 du manuel Livre)', description: 'Une phrase.' });
});

test('what may follow it is every source and every word of the glossary', () => {
  expect([...placesOfLists(book)].sort()).toEqual(['glossaire-ecole', 'glossaire-epn', 'glossaire-pix', 'source-insee', 'source-loi']);
});

const called = (texte: string): [string[], [string, number][]] => {
  const { termes, sources } = listsCalled(book, texte);
  return [termes.map(({ id }) => id), sources.map(({ id, numero }) => [id, numero])];
};

test('only what the text leads to follows it, with the numbers of the book', () => {
  expect(called('<p><a href="#glossaire-pix">Pix</a> <a class="appel-source" href="#source-loi">[2]</a></p>')).toEqual([
    ['pix'],
    [['loi', 2]],
  ]);
});

test('a source that a definition calls follows too', () => {
  expect(called('<a href="#glossaire-epn">EPN</a>')).toEqual([['epn'], [['insee', 1]]]);
});

test('an address on another site that ends alike is no call', () => {
  expect(called('<a href="https://exemple.fr/#source-loi">la loi</a> #source-insee')).toEqual([[], []]);
});

test('a text that calls nothing is followed by nothing', () => {
  expect(called('<p>Bonjour.</p>')).toEqual([[], []]);
});
