import { expect, test } from 'vitest';
import { BookError, plusProche, refuse } from '../../../src/book/errors.ts';

test('an error shows file, place, value, message and remedy', () => {
  expect(() => refuse([{ fichier: 'content/faits.yaml', place: 'ligne 3', valeur: 'x', message: 'Faux.', remede: 'Corrigez.' }]))
    .toThrowErrorMatchingInlineSnapshot(`
    [BookError: Une erreur dans le contenu :

    content/faits.yaml, ligne 3
        valeur : « x »
        Faux.
        → Corrigez.]
  `);
});

test('several problems make one error', () => {
  const issue = { fichier: 'f', message: 'm', remede: 'r' };
  expect(new BookError([issue, issue]).message).toMatch(/^2 erreurs dans le contenu :/);
});

test('nothing to say stops nothing', () => {
  expect(() => refuse([])).not.toThrow();
});

test('a typing mistake finds the word that was meant', () => {
  expect(plusProche('Encardé', ['Fait', 'Encadre', 'Etapes'])).toBe('Encadre');
});

test('a word that resembles nothing finds nothing', () => {
  expect(plusProche('zygomatique', ['Fait', 'Encadre'])).toBeUndefined();
});
