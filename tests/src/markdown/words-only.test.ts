import { expect, test } from 'vitest';
import { compile } from './compile.ts';

test('an expression is refused', () => {
  expect(() => compile('Il y a {1 + 1} choses.')).toThrow('Un chapitre ne contient pas d’expression entre accolades.');
});

test('a comment is allowed and leaves nothing', () => {
  expect(compile('{/* à relire */}\n\nTexte.').markup).not.toContain('relire');
});

test('an import is refused', () => {
  expect(() => compile("import X from './x.astro'\n\nTexte.")).toThrow('Un chapitre ne contient ni import ni export.');
});

test('a bare image is refused, and the block shown', () => {
  expect(() => compile('![Une photo](./photo.jpg)')).toThrow('Écrivez <Figure src="./image.jpg" alt="Ce que montre l’image" />.');
});
