import { expect, test } from 'vitest';
import { foreignNumbers, formatFact, periodeDe } from '../../../src/book/facts.ts';
import { factOf } from '../../../src/book/lookup.ts';
import { sampleBook } from './sample-book.ts';

const fait = (id: string) => factOf(sampleBook(), id);

test('a value is written the French way', () => {
  expect(formatFact(fait('smic'))).toBe('1\u202f867,02\u00a0€');
});

test('a date is written in words', () => {
  expect(formatFact(fait('titre-date'))).toBe('13\u00a0juillet\u00a02025');
});

test('a series has no single value', () => {
  expect(formatFact(fait('ages'))).toBeUndefined();
});

test('the period of a fact is written in words', () => {
  expect(periodeDe(fait('smic'))).toBe('juin\u00a02026');
});

test('the words of an author may repeat the value and the date of the fact', () => {
  expect(foreignNumbers(fait('smic'), '1 867,02 euros depuis juin 2026')).toEqual([]);
});

test('the words of an author may use the labels of a series', () => {
  expect(foreignNumbers(fait('ages'), '62 % des 75 ans ou plus')).toEqual([]);
});

test('a number that the fact does not hold is found', () => {
  expect(foreignNumbers(fait('titre-date'), 'Depuis le 14 juillet 2025')).toEqual(['14']);
});
