import { expect, test } from 'vitest';
import { sortTerms } from '../../../src/book/glossary.ts';
import { registres } from './sample-book.ts';

test('the glossary follows the French alphabet', () => {
  expect(sortTerms(registres.glossaire).map(({ terme }) => terme)).toEqual(['École', 'espace public numérique', 'Pix']);
});
