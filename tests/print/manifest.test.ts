import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildManifest, formatManifest, parseManifest, type ManifestParts } from '../../print/manifest.ts';
import { edition, factsOfReport } from './report-builder.ts';

const bytes = new TextEncoder().encode('%PDF-1.7 un fichier');

const parts: ManifestParts = {
  edition,
  bytes,
  ...factsOfReport(),
  words: 33,
  tags: { P: 4, H1: 1, Document: 1, Lbl: 2 },
  checks: ['no-word-lost', 'links-resolve', 'fonts-embedded'],
  issues: [],
};

const build = (change: Partial<ManifestParts> = {}) => buildManifest({ ...parts, ...change });

test('it says what the edition is, what it weighs and what was proven of it', () => {
  expect(build()).toEqual({
    edition: 'essai',
    title: 'Essai',
    file: 'essai.pdf',
    format: { name: 'A5', widthMm: 148, heightMm: 210 },
    version: '1',
    date: '2026-01-31',
    pages: 2,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    words: 33,
    tags: { Document: 1, H1: 1, Lbl: 2, P: 4 },
    checks: ['no-word-lost', 'links-resolve', 'fonts-embedded'],
  });
});

test('a check that an error names is not among those passed; a note leaves it there', () => {
  const found = { place: 'page 1', message: 'un fait.', remedy: 'rien.' };
  const issues = [
    { ...found, severity: 'error', check: 'links-resolve' },
    { ...found, severity: 'note', check: 'fonts-embedded' },
  ] as const;
  expect(build({ issues }).checks).toEqual(['no-word-lost', 'fonts-embedded']);
});

test('its text does not depend on the order in which tags were met', () => {
  expect(formatManifest(build({ tags: { Lbl: 2, Document: 1, P: 4, H1: 1 } }))).toBe(formatManifest(build()));
});

test('its text is read back as it was', () => {
  expect(parseManifest(formatManifest(build()))).toEqual(build());
});

test.each([
  ['not JSON', 'un texte'],
  ['of another shape', '{"edition":"essai"}'],
  ['with a field of another version', JSON.stringify({ ...build(), poids: 12 })],
  ['with a checksum that is none', JSON.stringify({ ...build(), sha256: 'abc' })],
])('a text that is %s is no manifest', (_, text) => {
  expect(parseManifest(text)).toBeUndefined();
});
