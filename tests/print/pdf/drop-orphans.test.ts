import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { dropOrphans } from '../../../print/pdf/drop-orphans.ts';
import { inspectPdf } from '../../../print/pdf/inspect.ts';

/** One page with a text, as a browser hands it over: already written. */
async function written(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([100, 100]).drawText('Bonjour', { font });
  document.setTitle('Un titre');
  return PDFDocument.load(await document.save());
}

const countOf = (document: PDFDocument): number => document.context.enumerateIndirectObjects().length;

test('what nothing leads to goes, with all that only it leads to', async () => {
  const document = await written();
  dropOrphans(document);
  const used = countOf(document);
  const { context } = document;
  const leaf = context.register(PDFString.of('node00000042'));
  context.register(context.obj({ Leaf: leaf, Root: document.catalog.get(PDFName.of('Pages')) }));
  expect(countOf(document)).toBe(used + 2);
  dropOrphans(document);
  expect(countOf(document)).toBe(used);
});

test('two objects that lead to each other, and to which nothing leads, go', async () => {
  const document = await written();
  dropOrphans(document);
  const used = countOf(document);
  const { context } = document;
  const first = context.obj({});
  const second = context.register(context.obj({ Previous: context.register(first) }));
  first.set(PDFName.of('Next'), second);
  dropOrphans(document);
  expect(countOf(document)).toBe(used);
});

test('what the file shows and says stays', async () => {
  const document = await written();
  const tree = document.context.register(document.context.obj({ Type: 'StructTreeRoot', K: [PDFString.of('loin')] }));
  document.catalog.set(PDFName.of('StructTreeRoot'), tree);
  dropOrphans(document);
  const bytes = await document.save();
  expect(await inspectPdf(bytes)).toMatchObject({ pages: ['Bonjour'], title: 'Un titre' });
  expect((await PDFDocument.load(bytes)).catalog.lookup(PDFName.of('StructTreeRoot'))?.toString()).toContain('(loin)');
});
