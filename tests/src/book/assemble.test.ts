import { expect, test } from 'vitest';
import { assemble } from '../../../src/book/assemble.ts';
import { chapitre, chapitres, registres, sampleBook } from './sample-book.ts';

test('chapters follow the spine, whatever the order of the folders', () => {
  expect(sampleBook().chapitres.map(({ id }) => id)).toEqual(['en-bref', 'missions', 'salaires', 'sources']);
});

test('chapters of the parts are numbered through, front matter and annexes are not', () => {
  expect(sampleBook().chapitres.map(({ numero }) => numero)).toEqual([undefined, 1, 2, undefined]);
});

test('a chapter knows its part and its neighbours', () => {
  expect(sampleBook().chapitres[2]).toMatchObject({ partie: 'exercer', numeroPartie: 2, precedent: 'missions', suivant: 'sources' });
});

test('a chapter announced but not written is refused by name', () => {
  const sans = chapitres.filter(({ id }) => id !== 'salaires');
  expect(() => assemble([...sans, chapitre('salaire')], registres)).toThrowErrorMatchingInlineSnapshot(`
    [BookError: 2 erreurs dans le contenu :

    content/sommaire.yaml
        valeur : « salaires »
        Le chapitre annoncé n’existe pas : content/chapitres/salaires/index.mdx manque.
        → Écrivez le chapitre, retirez-le du sommaire, ou corrigez son nom : « salaire » existe.

    content/chapitres/salaire/index.mdx
        valeur : « salaire »
        Ce chapitre n’est pas au sommaire.
        → Ajoutez « salaire » dans content/sommaire.yaml, ou retirez le dossier.]
  `);
});

test('a chapter placed twice is refused', () => {
  const sommaire = { ...registres.sommaire, annexes: ['sources', 'missions'] };
  expect(() => assemble(chapitres, { ...registres, sommaire })).toThrow('Ce chapitre est placé deux fois.');
});
