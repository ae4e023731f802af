import { expect, test } from 'vitest';
import { compile } from './compile.ts';

test('all the problems of a chapter are told at once', () => {
  expect(() => compile('# Un mot\n\n<Inconnu />\n\nUn <Fait />.')).toThrow(/^3 erreurs dans le contenu :/);
});

test('a chapter carries what it uses to the book', () => {
  expect(compile('Un <Source id="insee" /> et [un lien](/missions/).').inventaire).toEqual({
    blocs: [{ nom: 'Source', ligne: 1, attributs: { id: 'insee' }, texte: '' }],
    liens: [{ href: '/missions/', ligne: 1 }],
  });
});
