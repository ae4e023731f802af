import { expect, test } from 'vitest';
import { sectionsDe, tableOfContents } from '../../../src/book/toc.ts';
import { sampleBook } from './sample-book.ts';

const book = sampleBook();

test('the contents list the sections of the first level, without the notes', () => {
  expect(sectionsDe(book.chapitres[1]!).map(({ texte }) => texte)).toEqual(['Aider']);
});

test('the contents follow the parts', () => {
  expect(tableOfContents(book, book.chapitres).map(({ partie, chapitres }) => [partie?.titre, chapitres[0]?.chapitre.id])).toEqual([
    [undefined, 'en-bref'],
    ['Découvrir', 'missions'],
    ['Exercer', 'salaires'],
    [undefined, 'sources'],
  ]);
});
