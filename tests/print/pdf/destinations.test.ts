import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFString, type PDFPage } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { internalAddress, writeDestinations } from '../../../print/pdf/destinations.ts';
import { inspectPdf } from '../../../print/pdf/inspect.ts';

/** Links as Chromium writes them. */
function link(page: PDFPage, address: string): void {
  const { context } = page.doc;
  const annotation = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 1, 1], A: { S: 'URI', URI: PDFString.of(address) } });
  page.node.addAnnot(context.register(annotation));
}

async function sample(...addresses: string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const page = document.addPage([420, 595]);
  document.addPage([420, 595]);
  for (const address of addresses) link(page, address);
  return document;
}

const linksOf = async (document: PDFDocument) => (await inspectPdf(await document.save())).links;

test('an internal link leads to its name, another stays as it was', async () => {
  const document = await sample(`${internalAddress}missions`, 'https://exemple.fr/#missions');
  writeDestinations(document, { missions: { page: 2, top: 100 } });
  expect(await linksOf(document)).toEqual({ internal: 1, external: ['https://exemple.fr/#missions'], broken: [] });
});

test('an internal link to nothing is broken, not silent', async () => {
  const document = await sample(`${internalAddress}absente`);
  writeDestinations(document, { missions: { page: 2, top: 100 } });
  expect(await linksOf(document)).toEqual({ internal: 1, external: [], broken: ['absente'] });
});

test('signs that an address writes otherwise come back', async () => {
  const document = await sample(`${internalAddress}${encodeURIComponent('c1 été')}`);
  writeDestinations(document, { 'c1 été': { page: 1, top: 0 } });
  expect((await linksOf(document)).broken).toEqual([]);
});

test('a destination is a place on its page: from the bottom, in points, with a little room above', async () => {
  const document = await sample();
  writeDestinations(document, { missions: { page: 2, top: 100 } });
  const place = document.catalog.lookup(PDFName.of('Dests'), PDFDict).lookup(PDFName.of('missions'), PDFArray);
  expect(place.get(0)).toBe(document.getPage(1).ref);
  expect(place.lookup(3, PDFNumber).asNumber()).toBe(595 - 75 + 12);
});

test('names come in alphabetical order, whatever the order of the pages', async () => {
  const document = await sample();
  writeDestinations(document, { zones: { page: 1, top: 0 }, aides: { page: 2, top: 0 } });
  expect(
    document.catalog
      .lookup(PDFName.of('Dests'), PDFDict)
      .keys()
      .map((key) => key.decodeText()),
  ).toEqual(['aides', 'zones']);
});

test('an anchor on a page that is not in the file has no destination', async () => {
  const document = await sample();
  writeDestinations(document, { loin: { page: 9, top: 0 } });
  expect(document.catalog.lookup(PDFName.of('Dests'), PDFDict).keys()).toEqual([]);
});
