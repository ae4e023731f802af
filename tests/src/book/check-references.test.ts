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

const sheet = (blocs: ReturnType<typeof bloc>[], ...liens: string[]) => ({
  ...sampleBook(),
  feuilles: [
    {
      id: 'depliant',
      fichier: 'content/feuilles/depliant/index.mdx',
      titre: 'T',
      description: 'D',
      inventaire: { blocs, liens: liens.map((href) => ({ href, ligne: 3 })) },
    },
  ],
});

test('a sheet is checked like a chapter: an unknown fact, a link to nothing', () => {
  const issues = checkReferences(sheet([bloc('Fait', { id: 'perdu' }), bloc('Colophon')], '/perdu/'));
  expect(issues.map(({ fichier, place, valeur }) => [fichier, place, valeur])).toEqual([
    ['content/feuilles/depliant/index.mdx', 'ligne 3', '/perdu/'],
    ['content/feuilles/depliant/index.mdx', 'ligne 7', 'perdu'],
  ]);
});

test('a sheet that gives a fact says once where the sources are', () => {
  const fait = bloc('Fait', { id: 'smic' });
  expect(checkReferences(sheet([fait]))).toEqual([
    {
      fichier: 'content/feuilles/depliant/index.mdx',
      message: 'Cette feuille cite des faits et ne dit pas où sont leurs sources.',
      remede: 'Terminez par <Colophon />, ou menez une fois à [la liste des sources](/sources/).',
    },
  ]);
  expect(checkReferences(sheet([fait, bloc('Colophon')]))).toEqual([]);
  expect(checkReferences(sheet([fait], '/sources/'))).toEqual([]);
  expect(checkReferences(sheet([]))).toEqual([]);
});
