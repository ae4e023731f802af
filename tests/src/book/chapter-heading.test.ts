import { expect, test } from 'vitest';
import { titreDePartie, titreNumerote } from '../../../src/book/chapter-heading.ts';
import { sampleBook } from './sample-book.ts';

const book = sampleBook();

test('a chapter of a part is called by its number', () => {
  expect(titreNumerote(book.chapitres[1]!)).toBe('1. Titre de missions');
});

test('what stands after the last part is called annexes', () => {
  expect(titreDePartie(book, book.chapitres[3]!)).toBe('Annexes');
});
