import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { writeDocumentFacts } from '../../../print/pdf/document-facts.ts';
import { buildReport } from '../report-builder.ts';

const facts = { ...buildReport().document, keywords: ['essai', 'métier'] };

async function described(change: Partial<typeof facts> = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([100, 100]);
  writeDocumentFacts(document, { ...facts, ...change }, 'essai');
  return document.save();
}

const identityOf = (bytes: Uint8Array): string | undefined =>
  /\/ID \[\s*<([0-9a-f]{32})>/i.exec(Buffer.from(bytes).toString('latin1'))?.[1];

test('the document says its title, authors, subject, words, language and date', async () => {
  const document = await PDFDocument.load(await described(), { updateMetadata: false });
  expect({
    title: document.getTitle(),
    author: document.getAuthor(),
    subject: document.getSubject(),
    keywords: document.getKeywords(),
    created: document.getCreationDate()?.toISOString(),
    modified: document.getModificationDate()?.toISOString(),
    producer: document.getProducer(),
    creator: document.getCreator(),
  }).toEqual({
    title: 'Le manuel',
    author: 'Anne Auteur, Paul Plume',
    subject: 'Un essai',
    keywords: 'essai, métier',
    created: '2026-01-31T00:00:00.000Z',
    modified: '2026-01-31T00:00:00.000Z',
    producer: 'Chromium, pdf-lib',
    creator: 'Astro, Paged.js',
  });
});

test('it is in French', async () => {
  const { catalog } = await PDFDocument.load(await described(), { updateMetadata: false });
  expect(catalog.toString()).toContain('/Lang (fr)');
});

test('two runs of one version give the same bytes and the same identity', async () => {
  const [first, second] = [await described(), await described()];
  expect(identityOf(first)).toMatch(/^[0-9a-f]{32}$/);
  expect(identityOf(second)).toBe(identityOf(first));
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test.each([{ version: '2' }, { date: '2026-02-01' }, { title: 'Un autre' }])('another edition has another identity: %o', async (change) => {
  expect(identityOf(await described(change))).not.toBe(identityOf(await described()));
});
