import { expect, test } from 'vitest';
import { compile } from './compile.ts';

test('a block learns its chapter and its line', () => {
  expect(compile('\n<ARetenir>\n\n- Un point.\n\n</ARetenir>').markup).toContain('<ARetenir chapitre="missions" ligne="2">');
});

test('a place of the index gets an id that carries the chapter', () => {
  expect(compile('Un <Index terme="mot" /> et <Terme id="pix">Pix</Terme>.').markup).toContain(
    '<Terme id="pix" chapitre="missions" ligne="1" ancre="missions-index-2">',
  );
});

test('the words of an attribute get French spacing', () => {
  expect(compile('<Carte titre="L\'an : 10 %">\n\nTexte.\n\n</Carte>').markup).toContain('titre="L’an_: 10_%"');
});

test('the inventory holds each block with its words', () => {
  expect(compile('Depuis <Fait id="smic">juin 2026</Fait>.').inventaire.blocs).toEqual([
    { nom: 'Fait', ligne: 1, attributs: { id: 'smic' }, texte: 'juin 2026' },
  ]);
});

test('an unknown block is refused, with the one that was meant', () => {
  expect(() => compile('<ARetenirr>\n\nx\n\n</ARetenirr>')).toThrow(
    'content/chapitres/missions/index.mdx, ligne 1\n    valeur : « <ARetenirr> »\n    Ce bloc n’existe pas. Vouliez-vous écrire <ARetenir> ?\n    → Les blocs connus sont : Fait, Terme,',
  );
});

test('an unknown attribute is refused, with those that exist', () => {
  expect(() => compile('Un <Fait id="smic" couleur="rouge" />.')).toThrowErrorMatchingInlineSnapshot(`
    [BookError: Une erreur dans le contenu :

    content/chapitres/missions/index.mdx, ligne 1
        Bloc Fait : Champ inconnu : couleur.
        → Les champs permis ici sont : id, prudence, nu, date.]
  `);
});

test('a missing attribute is refused', () => {
  expect(() => compile('<Carte>\n\nx\n\n</Carte>')).toThrow('Bloc Carte, attribut « titre » : Ce champ manque.');
});

test('a flag with a value is refused', () => {
  expect(() => compile('Un <Fait id="smic" nu="oui" />.')).toThrow('Bloc Fait, attribut « nu » : Cet attribut s’écrit seul.');
});

test('an expression as attribute is refused', () => {
  expect(() => compile('Un <Fait id={1} />.')).toThrow('Le bloc Fait reçoit une expression entre accolades.');
});

test('a block that stands apart cannot be inside a sentence', () => {
  expect(() => compile('Un mot <Etapes /> au milieu.')).toThrow('Laissez une ligne vide avant et après le bloc.');
});
