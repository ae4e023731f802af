/** What the real PDF says that it conforms to, and on what proof. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proveConformance } from '../../print/stages/prove-conformance.ts';
import { builtSite } from '../site/built-site.ts';

const built = await builtSite();
const CLAIMS = /<pdfuaid:part>|<pdfaid:part>/;

test('the real handbook claims both standards, in its own words, once', async () => {
  const text = readFileSync(built.pdf, 'latin1');
  expect(text.match(new RegExp(CLAIMS, 'g'))).toEqual(['<pdfaid:part>', '<pdfuaid:part>']);
});

test('a file that is proven claims what it is, at the same length, and the claim is read back', async () => {
  const claimed = readFileSync(built.pdf);
  // The file as it was before it said so.
  const before = Buffer.from(
    claimed.toString('latin1').replace(/<rdf:Description rdf:about=""\s+xmlns:pdfaid=.*?<\/rdf:Description>/s, (claim) => ' '.repeat(claim.length)),
    'latin1',
  );
  expect(CLAIMS.test(before.toString('latin1'))).toBe(false);
  const proven = await proveConformance(before);
  expect(proven.issues).toEqual([]);
  expect(proven.bytes.length).toBe(before.length);
  expect(CLAIMS.test(Buffer.from(proven.bytes).toString('latin1'))).toBe(true);
  expect(proven.conditions).toEqual(expect.arrayContaining(['PDF/UA-1 06-002', 'PDF/A-2a 6.6.4-1', 'PDF/UA-1 01-005']));
});
