import { expect, test } from 'vitest';
import { groupByPart, holdsChapter, selectBackCover, selectChapters, selectSheet } from '../../../src/book/select.ts';
import { sampleBook } from './sample-book.ts';

const book = sampleBook();
const extrait = (...chapitres: string[]) => ({ id: 'extrait', contenu: { genre: 'livre', chapitres } }) as const;
const feuille = { id: 'depliant', contenu: { genre: 'feuille' } } as const;

test('an edition of everything holds every chapter', () => {
  expect(selectChapters(book, { id: 'manuel', contenu: { genre: 'livre', chapitres: 'tous' } })).toBe(book.chapitres);
});

test('chapters keep the order of the spine, not that of the edition', () => {
  expect(selectChapters(book, extrait('salaires', 'en-bref')).map(({ id }) => id)).toEqual(['en-bref', 'salaires']);
});

test('a chapter that is not on the spine is refused', () => {
  expect(() => selectChapters(book, extrait('salaire'))).toThrowErrorMatchingInlineSnapshot(`
    [BookError: Une erreur dans le contenu :

    print/editions.ts, édition « extrait »
        valeur : « salaire »
        Ce chapitre n’est pas au sommaire.
        → Choisissez parmi : en-bref, missions, salaires et sources.]
  `);
});

test('a book counts its own chapters from 1; a chapter by itself keeps its number', () => {
  const numbers = (edition: Parameters<typeof selectChapters>[1]) => selectChapters(book, edition).map(({ numero }) => numero);
  expect(numbers(extrait('en-bref', 'salaires'))).toEqual([undefined, 1]);
  expect(numbers({ id: 'chapitre-salaires', contenu: { genre: 'chapitre', chapitre: 'salaires' } })).toEqual([2]);
});

test('a book may have a back cover: the sheet of its name', () => {
  const dos = { id: 'extrait', fichier: 'f', titre: 'T', description: 'D', inventaire: { blocs: [], liens: [] } };
  expect(selectBackCover({ ...book, feuilles: [dos] }, extrait('salaires'))).toBe(dos);
  expect(selectBackCover(book, extrait('salaires'))).toBeUndefined();
  expect(selectBackCover({ ...book, feuilles: [{ ...dos, id: 'depliant' }] }, feuille)).toBeUndefined();
});

test('an edition of one chapter holds it alone', () => {
  const edition = { id: 'chapitre-salaires', contenu: { genre: 'chapitre', chapitre: 'salaires' } } as const;
  expect(selectChapters(book, edition).map(({ id }) => id)).toEqual(['salaires']);
  expect([holdsChapter(edition, 'salaires'), holdsChapter(edition, 'missions'), holdsChapter(feuille, 'missions')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a sheet holds no chapter', () => {
  expect(selectChapters(book, feuille)).toEqual([]);
});

test('the sheet of an edition has its name; one that nobody wrote is refused', () => {
  const depliant = { id: 'depliant', fichier: 'f', titre: 'T', description: 'D', inventaire: { blocs: [], liens: [] } };
  expect(selectSheet({ ...book, feuilles: [depliant] }, feuille)).toBe(depliant);
  expect(() => selectSheet(book, feuille)).toThrow(
    'content/feuilles/depliant/index.mdx\n    valeur : « depliant »\n    L’édition « depliant » n’a pas de texte.',
  );
});

test('a group opens where the part changes', () => {
  expect(groupByPart(book, book.chapitres).map(({ partie, chapitres }) => [partie?.id, chapitres.length])).toEqual([
    [undefined, 1],
    ['decouvrir', 1],
    ['exercer', 1],
    [undefined, 1],
  ]);
});
