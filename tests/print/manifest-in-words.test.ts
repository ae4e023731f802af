import { expect, test } from 'vitest';
import { manifestFacts, weightInWords } from '../../print/manifest-in-words.ts';
import { buildManifest, type Manifest } from '../../print/manifest.ts';
import { dateEnMots } from '../../src/book/numbers.ts';
import { edition, factsOfReport } from './report-builder.ts';

const manifest: Manifest = buildManifest({
  edition,
  bytes: new Uint8Array([1]),
  ...factsOfReport(),
  words: 1,
  tags: {},
  checks: [],
  issues: [],
});
const tell = (fact: string, change: Partial<Manifest> = {}): string => manifestFacts[fact]!({ ...manifest, ...change });

test.each([
  [1, '1\u00a0ko'],
  [1_499, '1\u00a0ko'],
  [849_600, '850\u00a0ko'],
  [999_499, '999\u00a0ko'],
  [999_500, '1,0\u00a0Mo'],
  [1_949_999, '1,9\u00a0Mo'],
  [2_001_920, '2,0\u00a0Mo'],
  [12_345_678, '12,3\u00a0Mo'],
  [1_234_500_000, '1\u202f234,5\u00a0Mo'],
])('%i bytes are told as « %s »', (bytes, words) => {
  expect(weightInWords(bytes)).toBe(words);
});

test('pages, format and weight are told in French, each number held to its unit', () => {
  expect(tell('pages-et-poids', { pages: 75, bytes: 1_901_000 })).toBe('75\u00a0pages, A5, 1,9\u00a0Mo');
});

test('one page is not told in the plural', () => {
  expect(tell('pages-et-poids', { pages: 1, bytes: 50_000 })).toBe('1\u00a0page, A5, 50\u00a0ko');
});

test('the version and the date are told in full, as the site tells them', () => {
  expect(tell('edition-et-date', { version: '2026.11', date: '2026-11-23' })).toBe('Édition 2026.11, du 23\u00a0novembre\u00a02026');
  for (const date of ['2026-05-01', '2026-08-31', '2027-02-09', '2027-12-11'])
    expect(tell('edition-et-date', { date })).toBe(`Édition 1, du ${dateEnMots(date)}`);
});

test('the checksum is told whole', () => {
  expect(tell('empreinte')).toBe('4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a');
});
