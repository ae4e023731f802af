import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { describePdf } from '../../../print/stages/describe-pdf.ts';
import { edition, factsOfReport } from '../report-builder.ts';

async function tagged(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([100, 100]);
  const { context } = document;
  const kid = context.register(context.obj({ Type: 'StructElem', S: 'Document' }));
  document.catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot', K: kid })));
  return document.save();
}

const describe = (bytes: Uint8Array) =>
  describePdf({ edition, bytes, ...factsOfReport(), words: 33, checks: ['no-word-lost'], issues: [] });

test('the tags are those of the bytes', async () => {
  const bytes = await tagged();
  expect(await describe(bytes)).toMatchObject({ edition: 'essai', bytes: bytes.length, tags: { Document: 1 }, checks: ['no-word-lost'] });
});

test('the same bytes are described in the same words', async () => {
  const bytes = await tagged();
  expect(await describe(bytes)).toEqual(await describe(Uint8Array.from(bytes)));
});
