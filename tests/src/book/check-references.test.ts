import { expect, test } from 'vitest';
import { checkReferences } from '../../../src/book/check-references.ts';
import { bloc, sampleBook } from './sample-book.ts';

test('the sample book has nothing to say', () => {
  expect(checkReferences(sampleBook())).toEqual([]);
});

test('problems of a chapter come in the order of its lines', () => {
  const inventaire = { blocs: [bloc('Fait', { id: 'perdu' }, { ligne: 20 })], liens: [{ href: '/perdu/', ligne: 3 }] };
  expect(checkReferences(sampleBook('missions', { inventaire })).map(({ fichier, place }) => `${fichier}, ${place ?? ''}`)).toEqual([
    'content/chapitres/missions/index.mdx, ligne 3',
    'content/chapitres/missions/index.mdx, ligne 20',
  ]);
});
