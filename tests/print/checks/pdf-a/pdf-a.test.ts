/** PDF/A-2a: the sample keeps every condition; each broken sample fails exactly its own. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { pdfAChecks, pdfAClaims } from '../../../../print/checks/pdf-a/registry.ts';
import { failedIn, failing, readSample, verdictsOn } from '../../conformance/failing.ts';
import { brokenAnnotations } from './broken-annotations.ts';
import { brokenFile } from './broken-file.ts';
import { brokenGraphics } from './broken-graphics.ts';
import { brokenMetadata } from './broken-metadata.ts';
import { borrowed } from './same-as-pdf-ua.ts';
import { profileRules } from './verapdf-rules.ts';

const ids = [...pdfAChecks, ...pdfAClaims].flatMap((check) => check.conditions.map(({ id }) => id));
const broken = [...brokenFile, ...brokenGraphics, ...brokenAnnotations, ...brokenMetadata];

/** Clauses refused as a whole: what these checks do not look into is not in the file at all. */
const WHOLE = ['6.2.8.3', '6.4.3'];
/** What the project asks of itself. */
const OWN = ['6.6.3'];

// pdf-lib speaks of the number that is too large.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));

describe('the registry', () => {
  test('it covers exactly the rules of the profile of veraPDF, each once', () => {
    expect(profileRules).toHaveLength(153);
    const covered = profileRules.map((rule) => WHOLE.find((clause) => rule.startsWith(`${clause}-`)) ?? rule);
    expect([...ids].sort()).toEqual([...new Set([...covered, ...OWN])].sort());
  });

  test('each condition has its broken sample', () => {
    expect([...new Set([...broken, ...borrowed].map(({ id }) => id))].sort()).toEqual([...ids].sort());
  });
});

test('the sample keeps every condition of PDF/A-2a', async () => {
  expect(await failing('PDF/A-2a')).toEqual([]);
});

describe('a broken sample fails exactly its condition', () => {
  test.each(broken)('$id', async ({ id, change, also = [], swell = (file) => file }) => {
    const file = swell(await readSample(change));
    expect(failedIn(verdictsOn(file), 'PDF/A-2a').sort()).toEqual([id, ...also].sort());
  });

  test.each(borrowed)('$id, with the sample of $from', async ({ id, change, also = [] }) => {
    expect(await failing('PDF/A-2a', change)).toEqual([id, ...also].sort());
  });
});
