import { expect, test } from 'vitest';
import { compile } from './compile.ts';

const { markup } = compile('Un mot[^a] et un autre[^b].\n\n[^a]: Première.\n[^b]: Seconde.');

test('a call leads to its note, and both ids carry the chapter', () => {
  expect(markup).toContain('<sup><a href="#missions-note-2" id="missions-appel-2" class="appel-note" aria-label="Note 2">2</a></sup>');
  expect(markup).toContain('<li id="missions-note-2">');
});

test('a note leads back to its call, in French', () => {
  expect(markup).toContain(
    '<a href="#missions-appel-1" aria-label="Retour au texte, appel de la note 1" class="retour-note">Retour au texte</a>',
  );
});

test('the list of notes has its own title', () => {
  expect(markup).toContain('<section class="notes"><h2 class="sr-only" id="missions-notes">Notes</h2>');
});

test('a note of 120 words fits', () => {
  expect(() => compile(`Mot[^a].\n\n[^a]: ${'mot '.repeat(120)}`)).not.toThrow();
});

test('a note of 121 words is refused', () => {
  expect(() => compile(`Mot[^a].\n\n[^a]: ${'mot '.repeat(121)}`)).toThrow(
    'La note [^a] compte 121 mots ; le bas d’une page en tient 120.',
  );
});

test('a note called twice is refused', () => {
  expect(() => compile('Un[^a] et deux[^a].\n\n[^a]: Note.')).toThrow('Cette note est appelée deux fois');
});

test('a call without a note is refused', () => {
  expect(() => compile('Un[^perdue].')).toThrow('Cet appel de note ne mène à aucune note.');
});
