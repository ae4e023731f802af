import { expect, test } from 'vitest';
import { groupByPart, selectChapters } from '../../../src/book/select.ts';
import { sampleBook } from './sample-book.ts';

const book = sampleBook();

test('an edition of everything holds every chapter', () => {
  expect(selectChapters(book, { id: 'manuel', chapitres: 'tous' })).toBe(book.chapitres);
});

test('chapters keep the order of the spine, not that of the edition', () => {
  expect(selectChapters(book, { id: 'extrait', chapitres: ['salaires', 'en-bref'] }).map(({ id }) => id)).toEqual(['en-bref', 'salaires']);
});

test('a chapter that is not on the spine is refused', () => {
  expect(() => selectChapters(book, { id: 'extrait', chapitres: ['salaire'] })).toThrowErrorMatchingInlineSnapshot(`
    [BookError: Une erreur dans le contenu :

    print/editions.ts, édition « extrait »
        valeur : « salaire »
        Ce chapitre n’est pas au sommaire.
        → Choisissez parmi : en-bref, missions, salaires et sources.]
  `);
});

test('a group opens where the part changes', () => {
  expect(groupByPart(book, book.chapitres).map(({ partie, chapitres }) => [partie?.id, chapitres.length])).toEqual([
    [undefined, 1],
    ['decouvrir', 1],
    ['exercer', 1],
    [undefined, 1],
  ]);
});
