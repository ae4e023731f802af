import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { inspectFacts, type PdfFacts } from '../../../print/pdf/inspect-facts.ts';

async function read(prepare: (document: PDFDocument) => void): Promise<PdfFacts> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([100, 100]);
  prepare(document);
  return inspectFacts(await getDocumentProxy(new Uint8Array(await document.save())));
}

test('properties are read as text, dates as an instant', async () => {
  const { properties } = await read((document) => {
    document.setTitle('L’été');
    document.setCreationDate(new Date('2026-11-23T01:02:03Z'));
  });
  expect(properties).toMatchObject({ Title: 'L’été', CreationDate: '2026-11-23T01:02:03Z' });
});

test('XMP is read property by property, a list with commas', async () => {
  const rdf = `<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"><rdf:Description rdf:about="">
    <dc:subject><rdf:Bag><rdf:li>un</rdf:li><rdf:li>deux &amp; trois</rdf:li></rdf:Bag></dc:subject>
    <xmpMM:VersionID>2026.11</xmpMM:VersionID></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  const { xmp } = await read(({ catalog, context }) =>
    catalog.set(PDFName.of('Metadata'), context.register(context.stream(Buffer.from(rdf), { Type: 'Metadata', Subtype: 'XML' }))),
  );
  expect(xmp).toEqual({ 'dc:subject': 'un, deux & trois', 'xmpmm:versionid': '2026.11' });
});

test('a document that says nothing is read all the same', async () => {
  expect(await read(() => undefined)).toMatchObject({ xmp: {}, opening: { mode: 'UseNone', layout: '', fit: '' }, preferences: {} });
});
