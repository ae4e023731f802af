import { expect, test } from 'vitest';
import { titreDePartie, titreNumerote } from '../../../src/book/chapter-heading.ts';
import { sortTerms } from '../../../src/book/glossary.ts';
import { slug } from '../../../src/book/slug.ts';
import { sectionsDe, tableOfContents } from '../../../src/book/toc.ts';
import { sampleBook } from './sample-book.ts';

const book = sampleBook();
const missions = book.chapitres[1]!;

test('the contents list the sections of the first level, without the notes', () => {
  expect(sectionsDe(missions).map(({ texte }) => texte)).toEqual(['Aider']);
});

test('the contents follow the parts', () => {
  expect(tableOfContents(book, book.chapitres).map(({ partie, chapitres }) => [partie?.titre, chapitres[0]?.chapitre.id])).toEqual([
    [undefined, 'en-bref'],
    ['Découvrir', 'missions'],
    ['Exercer', 'salaires'],
    [undefined, 'sources'],
  ]);
});

test('a chapter of a part is called by its number', () => {
  expect(titreNumerote(missions)).toBe('1. Titre de missions');
});

test('what stands after the last part is called annexes', () => {
  expect(titreDePartie(book, book.chapitres[3]!)).toBe('Annexes');
});

test('the glossary follows the French alphabet', () => {
  expect(sortTerms(book.glossaire).map(({ terme }) => terme)).toEqual(['École', 'espace public numérique', 'Pix']);
});

test('an id is ASCII, whatever the French', () => {
  expect(slug('L’œuvre : déjà « vue » à 50 % ?')).toBe('l-oeuvre-deja-vue-a-50');
});
