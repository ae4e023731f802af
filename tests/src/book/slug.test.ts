import { expect, test } from 'vitest';
import { slug } from '../../../src/book/slug.ts';

test('an id is ASCII, whatever the French', () => {
  expect(slug('L’œuvre : déjà « vue » à 50 % ?')).toBe('l-oeuvre-deja-vue-a-50');
});
