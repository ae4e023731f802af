import { expect, test } from 'vitest';
import { compile } from './compile.ts';

test('an id is the chapter, a dash and the title without accents', () => {
  expect(compile('## L’été à *l’école* : déjà').markup).toContain('<h2 id="missions-l-ete-a-l-ecole-deja">');
});

test('two titles of a chapter cannot have the same id', () => {
  expect(() => compile('## Été\n\n## Ete')).toThrowErrorMatchingInlineSnapshot(`
    [BookError: Une erreur dans le contenu :

    content/chapitres/missions/index.mdx, ligne 3
        valeur : « Ete »
        L’identifiant missions-ete est déjà pris dans ce chapitre.
        → Changez l’un des deux titres.]
  `);
});

test.each([
  ['# Titre', 'Le titre du chapitre est dans l’en-tête.'],
  ['### Titre', 'Ce titre saute un niveau.'],
  ['## A\n\n### B\n\n#### C', 'Le livre a deux niveaux de titres.'],
  ['## ……', 'Ce titre ne contient ni lettre ni chiffre.'],
])('« %s » breaks the outline', (source, message) => {
  expect(() => compile(source)).toThrow(message);
});
