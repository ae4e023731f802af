import { expect, test } from 'vitest';
import { numberSources, appelDit, dateDeSource } from '../../../src/book/sources.ts';
import { registres } from './sample-book.ts';

const [insee, loi] = numberSources(registres.sources);

test('a call says the number, the publisher and the title', () => {
  expect(appelDit(insee!)).toBe('Source 1\u00a0: Insee, Enquête');
});

test('the date of a source is in words, and absent when the document has none', () => {
  expect(dateDeSource(loi!)).toBe('juin\u00a02025');
  expect(dateDeSource(insee!)).toBeUndefined();
});
