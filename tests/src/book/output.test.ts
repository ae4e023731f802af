import { expect, test } from 'vitest';
import { surLeWeb, surPapier, surUnChapitre, surUneFeuille } from '../../../src/book/output.ts';

test('the web holds every place, under its base', () => {
  expect(surLeWeb('/manuel/').adresse({ chapitre: 'sources', ancre: 'source-loi' })).toBe('/manuel/sources/#source-loi');
});

test('paper leads to an anchor of its own page', () => {
  expect(surPapier(['sources']).adresse({ chapitre: 'sources', ancre: 'source-loi' })).toBe('#source-loi');
});

test('paper has no address for a chapter that the edition leaves out', () => {
  expect(surPapier(['missions']).adresse({ chapitre: 'sources' })).toBeUndefined();
});

test('a sheet is on paper and holds no place of the book', () => {
  expect(surUneFeuille).toMatchObject({ papier: true, isolee: true });
  expect(surUneFeuille.adresse({ chapitre: 'sources' })).toBeUndefined();
});

test('a chapter by itself holds its own places and the lists it is followed by, and nothing else', () => {
  const sortie = surUnChapitre('missions', new Set(['source-loi']));
  expect(sortie).toMatchObject({ papier: true, isolee: true });
  expect(sortie.adresse({ chapitre: 'missions' })).toBe('#missions');
  expect(sortie.adresse({ chapitre: 'missions', ancre: 'missions-aider' })).toBe('#missions-aider');
  expect(sortie.adresse({ chapitre: 'sources', ancre: 'source-loi' })).toBe('#source-loi');
  expect(sortie.adresse({ chapitre: 'sources' })).toBeUndefined();
  expect(sortie.adresse({ chapitre: 'sources', ancre: 'sources-lois' })).toBeUndefined();
  expect(sortie.adresse({ chapitre: 'salaires' })).toBeUndefined();
});
