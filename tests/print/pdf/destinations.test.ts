import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, type PDFPage } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
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
  writeDestinations(document, { missions: { page: 2, top: 100, lasting: true } });
  expect(await linksOf(document)).toEqual({ internal: 1, external: ['https://exemple.fr/#missions'], broken: [] });
});

test('an internal link to nothing is broken, not silent', async () => {
  const document = await sample(`${internalAddress}absente`);
  writeDestinations(document, { missions: { page: 2, top: 100, lasting: true } });
  expect(await linksOf(document)).toEqual({ internal: 1, external: [], broken: ['absente'] });
});

test('signs that an address writes otherwise come back', async () => {
  const document = await sample(`${internalAddress}${encodeURIComponent('c1 été')}`);
  writeDestinations(document, { 'c1 été': { page: 1, top: 0, lasting: true } });
  expect((await linksOf(document)).broken).toEqual([]);
});

test('a name that no id has does not break the file', async () => {
  const document = await sample(`${internalAddress}${encodeURIComponent('a)b\\(c').replace(')', '%29').replace('(', '%28')}`);
  writeDestinations(document, {});
  expect((await linksOf(document)).broken).toEqual(['a)b\\(c']);
});

/** Names of the file with their places, as a viewer finds them. */
async function namesOf(document: PDFDocument): Promise<Record<string, unknown[]>> {
  const reader = await getDocumentProxy(new Uint8Array(await document.save()));
  return reader.getDestinations();
}

test('a destination is a place on its page: from the bottom, in points, with a little room above', async () => {
  const document = await sample();
  writeDestinations(document, { missions: { page: 2, top: 100, lasting: true } });
  const { objectNumber, generationNumber } = document.getPage(1).ref;
  expect(await namesOf(document)).toEqual({
    missions: [{ num: objectNumber, gen: generationNumber }, { name: 'XYZ' }, 0, 595 - 75 + 12, 0],
  });
});

test('a destination at the top of a page stays on the page', async () => {
  const document = await sample();
  writeDestinations(document, { missions: { page: 1, top: 4, lasting: true } });
  expect((await namesOf(document))['missions']?.[3]).toBe(595);
});

test('what is counted has no name, and links to it lead there all the same', async () => {
  const document = await sample(`${internalAddress}missions-index-3`, `${internalAddress}missions`);
  writeDestinations(document, {
    missions: { page: 1, top: 0, lasting: true },
    'missions-index-3': { page: 2, top: 100, lasting: false },
  });
  expect(Object.keys(await namesOf(document))).toEqual(['missions']);
  expect(await linksOf(document)).toEqual({ internal: 2, external: [], broken: [] });
  const reader = await getDocumentProxy(new Uint8Array(await document.save()));
  const [counted, named] = (await (await reader.getPage(1)).getAnnotations()) as { dest: unknown }[];
  expect(counted?.dest).toMatchObject([{ num: document.getPage(1).ref.objectNumber }, { name: 'XYZ' }, 0, 532, 0]);
  expect(named?.dest).toBe('missions');
});

test('names are in the name tree alone, in the order in which a reader searches it, whatever the order of the pages', async () => {
  const document = await sample();
  document.catalog.set(PDFName.of('Dests'), document.context.obj({ vieux: [document.getPage(0).ref, 'Fit'] }));
  const anchor = (page: number) => ({ page, top: 0, lasting: true });
  writeDestinations(document, { zones: anchor(1), aides: anchor(2), 'aides-b': anchor(1), Z: anchor(1) });
  const tree = document.catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('Dests'), PDFDict);
  const entries = tree.lookup(PDFName.of('Names'), PDFArray).asArray();
  expect(entries.flatMap((entry) => (entry instanceof PDFString ? entry.decodeText() : []))).toEqual(['Z', 'aides', 'aides-b', 'zones']);
  expect(document.catalog.has(PDFName.of('Dests'))).toBe(false);
});

test('an anchor on a page that is not in the file has no destination', async () => {
  const document = await sample();
  writeDestinations(document, { loin: { page: 9, top: 0, lasting: true } });
  expect(await namesOf(document)).toEqual({});
});
