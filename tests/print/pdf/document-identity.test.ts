import { expect, test } from 'vitest';
import { documentIdentity } from '../../../print/pdf/document-identity.ts';
import { buildReport } from '../report-builder.ts';

const facts = buildReport().document;

test('two builds of one version have one identity', () => {
  expect(documentIdentity(facts, 'manuel')).toEqual(documentIdentity({ ...facts }, 'manuel'));
  expect(documentIdentity(facts, 'manuel').version).toMatch(/^[0-9a-f]{32}$/);
});

test('the next version of an edition is the same edition, and another version', () => {
  const [before, after] = [documentIdentity(facts, 'manuel'), documentIdentity({ ...facts, version: '2' }, 'manuel')];
  expect(after.edition).toBe(before.edition);
  expect(after.version).not.toBe(before.version);
});

test('two editions of one book are two documents', () => {
  const [one, other] = [documentIdentity(facts, 'manuel'), documentIdentity(facts, 'depliant')];
  expect(other.edition).not.toBe(one.edition);
  expect(other.version).not.toBe(one.version);
});
