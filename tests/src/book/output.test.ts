import { expect, test } from 'vitest';
import { surLeWeb, surPapier, surUneFeuille } from '../../../src/book/output.ts';

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
  expect(surUneFeuille).toMatchObject({ papier: true, feuille: true });
  expect(surUneFeuille.adresse({ chapitre: 'sources' })).toBeUndefined();
});
