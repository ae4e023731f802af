import { expect, test } from 'vitest';
import { surLeWeb, surPapier } from '../../../../src/book/output.ts';
import type { SourceNumerotee } from '../../../../src/book/sources.ts';
import { sourcesTold } from '../../../../src/components/graphiques/sources-told.ts';

const sources = (count: number): SourceNumerotee[] =>
  Array.from({ length: count }, (_, rank) => ({ id: `s${String(rank)}`, numero: rank + 1 }) as SourceNumerotee);
const place = () => ({ chapitre: 'sources' });

test('a few sources are told by their names wherever the figure stands', () => {
  expect(sourcesTold(sources(6), surPapier(['missions']), place)).toBe(true);
});

test('many are told by their numbers, where the list of the sources is', () => {
  expect(sourcesTold(sources(7), surPapier(['sources']), place)).toBe(true);
  expect(sourcesTold(sources(7), surLeWeb('/'), place)).toBe(true);
});

test('on paper without the list, many numbers would say nothing', () => {
  expect(sourcesTold(sources(7), surPapier(['missions']), place)).toBe(false);
});

test('no source, nothing to tell', () => {
  expect(sourcesTold([], surLeWeb('/'), place)).toBe(false);
});
