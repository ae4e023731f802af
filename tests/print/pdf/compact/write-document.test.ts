import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { writeDocument } from '../../../../print/pdf/compact/write-document.ts';

async function bigDocument(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([300, 400]);
  const elements = Array.from({ length: 2000 }, (_none, rank) => document.context.register(document.context.obj({ S: 'P', Rank: rank })));
  document.catalog.set(PDFName.of('Elements'), document.context.obj(elements));
  return document;
}

test('what was in the document is in the file', async () => {
  const again = await PDFDocument.load(await writeDocument(await bigDocument()), { updateMetadata: false });
  expect(again.getPage(0).getSize()).toEqual({ width: 300, height: 400 });
  const elements = again.context
    .enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFDict && object.has(PDFName.of('Rank')));
  expect(elements).toHaveLength(2000);
});

test('the file is smaller than the one that pdf-lib makes, and the same each time', async () => {
  const own = await writeDocument(await bigDocument());
  const stock = await (await bigDocument()).save({ useObjectStreams: true, updateFieldAppearances: false });
  expect(own.length).toBeLessThan(stock.length * 0.95);
  expect(await writeDocument(await bigDocument())).toEqual(own);
});
