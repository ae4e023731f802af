import { PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { writeDocumentFacts } from '../../../print/pdf/document-facts.ts';
import { inspectFacts } from '../../../print/pdf/inspect-facts.ts';
import { writeXmp, xmpPacket } from '../../../print/pdf/xmp.ts';
import { buildReport } from '../report-builder.ts';
import { useWellFormed } from './well-formed.ts';

const wellFormed = useWellFormed();

const facts = {
  ...buildReport().document,
  title: 'Trouver & garder <un> "emploi"',
  subject: 'L’été ]]> d’après',
  keywords: ['métier', 'R&D'],
};
const packet = xmpPacket(facts, 'essai');

/** Namespaces of the XMP Specification of September 2005, which PDF/A-2 takes for known, and what describes others. */
const KNOWN = ['x', 'rdf', 'dc', 'xmp', 'xmpMM', 'xmpRights', 'pdf', 'pdfaExtension', 'pdfaSchema', 'pdfaProperty'];

async function saved(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([100, 100]);
  writeDocumentFacts(document, facts, 'essai');
  writeXmp(document, facts, 'essai');
  return document.save({ useObjectStreams: true });
}

test('the packet is well-formed, whatever signs the book uses', async () => {
  expect(await wellFormed(packet)).toBe('');
  expect(await wellFormed(packet.replace('&amp;', '&'))).not.toBe('');
});

test('it is marked as a packet, without the attributes that PDF/A forbids', () => {
  expect(packet).toMatch(/^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>\n/);
  expect(packet).toMatch(/\n<\?xpacket end="w"\?>$/);
});

test('it keeps two thousand bytes of white space to write in', () => {
  expect(/\s+(?=<\?xpacket end)/.exec(packet)![0].length).toBeGreaterThanOrEqual(2000);
});

test('every property is one that PDF/A knows', () => {
  const prefixes = [...packet.matchAll(/<(\w+):\w+/g)].flatMap(([, prefix]) => prefix ?? []);
  expect(prefixes.length).toBeGreaterThan(40);
  expect(prefixes.filter((prefix) => !KNOWN.includes(prefix))).toEqual([]);
});

test('the identifier of PDF/UA is described, and nothing is claimed yet', () => {
  expect(packet).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>');
  expect(packet).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
  expect(packet).not.toMatch(/<pdf(?:a|ua)id:/);
});

describe('read back from the file', async () => {
  const { properties, xmp } = await inspectFacts(await getDocumentProxy(new Uint8Array(await saved())));

  test.each([
    ['Title', 'dc:title'],
    ['Author', 'dc:creator'],
    ['Subject', 'dc:description'],
    ['Keywords', 'pdf:keywords'],
    ['Creator', 'xmp:creatortool'],
    ['Producer', 'pdf:producer'],
    ['CreationDate', 'xmp:createdate'],
    ['ModDate', 'xmp:modifydate'],
  ])('the property %s and %s say the same', (property, name) => {
    expect(properties[property]).toBeTruthy();
    expect(xmp[name]).toBe(properties[property]);
  });

  test('what has no property is said too: words one by one, language, rights, licence, version', () => {
    expect(xmp).toMatchObject({
      'dc:format': 'application/pdf',
      'dc:subject': 'métier, R&D',
      'dc:language': 'fr',
      'dc:publisher': 'Une maison',
      'dc:date': '2026-01-31',
      'dc:rights': 'CC BY-SA 4.0',
      'xmprights:marked': 'True',
      'xmprights:usageterms': 'CC BY-SA 4.0',
      'xmprights:webstatement': 'https://licence.exemple/by-sa',
      'xmpmm:versionid': '1',
    });
  });

  test('document and version have identifiers of their own', () => {
    const uuid = /^uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(xmp['xmpmm:documentid']).toMatch(uuid);
    expect(xmp['xmpmm:instanceid']).toMatch(uuid);
    expect(xmp['xmpmm:instanceid']).not.toBe(xmp['xmpmm:documentid']);
  });
});

test('the stream is not compressed, and stands outside of the object streams', async () => {
  const bytes = await saved();
  expect(Buffer.from(bytes).includes(packet)).toBe(true);
  const { catalog } = await PDFDocument.load(bytes);
  const stream = catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
  expect(stream.dict.has(PDFName.of('Filter'))).toBe(false);
  expect(stream.dict.get(PDFName.of('Subtype'))).toBe(PDFName.of('XML'));
});
