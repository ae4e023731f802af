import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { claimConformance } from '../../../print/pdf/claim-conformance.ts';
import { inspectFacts } from '../../../print/pdf/inspect-facts.ts';
import { writeXmp, xmpPacket } from '../../../print/pdf/xmp.ts';
import { buildReport } from '../report-builder.ts';
import { useWellFormed } from './well-formed.ts';

const wellFormed = useWellFormed();
const facts = buildReport().document;

async function finished(prepare: (document: PDFDocument) => void = (document) => writeXmp(document, facts, 'essai')): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([100, 100]);
  prepare(document);
  return document.save({ useObjectStreams: true });
}

const packetOf = (bytes: Uint8Array): { start: number; end: number; text: string } => {
  const file = Buffer.from(bytes);
  const start = file.indexOf('<?xpacket begin=');
  const end = file.indexOf('<?xpacket end=');
  return { start, end, text: file.toString('utf8', start, end) };
};

const xmpOf = async (bytes: Uint8Array): Promise<Readonly<Record<string, string>>> =>
  (await inspectFacts(await getDocumentProxy(new Uint8Array(bytes)))).xmp;

test('the file says PDF/UA-1 and PDF/A-2a, which it did not before', async () => {
  const before = await finished();
  expect(Object.keys(await xmpOf(before)).filter((name) => /^pdf(?:a|ua)id:/.test(name))).toEqual([]);
  expect(await xmpOf(claimConformance(before))).toEqual({
    ...(await xmpOf(before)),
    'pdfaid:part': '2',
    'pdfaid:conformance': 'A',
    'pdfuaid:part': '1',
  });
});

test('the packet is well-formed before and after', async () => {
  const before = await finished();
  for (const bytes of [before, claimConformance(before)]) expect(await wellFormed(`${packetOf(bytes).text}<?xpacket end="w"?>`)).toBe('');
});

test('the file keeps its length, and nothing outside of the packet changes', async () => {
  const before = await finished();
  const after = claimConformance(before);
  const { start, end } = packetOf(before);
  expect(after.length).toBe(before.length);
  expect(packetOf(after)).toMatchObject({ start, end });
  const changed = [...after.keys()].filter((index) => after[index] !== before[index]);
  expect(changed.length).toBeGreaterThan(100);
  expect(changed[0]).toBeGreaterThan(start);
  expect(changed.at(-1)).toBeLessThan(end);
});

test('the file is whole: it can be loaded and read', async () => {
  const after = claimConformance(await finished());
  expect((await PDFDocument.load(after)).getPageCount()).toBe(1);
  expect((await xmpOf(after))['dc:title']).toBe(facts.title);
});

test('the bytes that came in are left as they were', async () => {
  const before = await finished();
  const copy = Uint8Array.from(before);
  claimConformance(before);
  expect(before).toEqual(copy);
});

test('the packet of a picture is left alone', async () => {
  const picture = '<?xpacket begin="" id="photo"?><rdf:RDF></rdf:RDF>\n\n<?xpacket end="w"?>';
  const before = await finished((document) => {
    document.context.register(document.context.stream(Buffer.from(picture), { Type: 'XObject', Subtype: 'Image' }));
    writeXmp(document, facts, 'essai');
  });
  const after = claimConformance(before);
  expect(Buffer.from(after).includes(picture)).toBe(true);
  expect((await xmpOf(after))['pdfuaid:part']).toBe('1');
});

test('a file without a packet is refused', async () => {
  const bare = await finished(() => undefined);
  expect(() => claimConformance(bare)).toThrow('Le PDF n’a pas de paquet XMP où dire à quoi il est conforme : voyez print/pdf/xmp.ts.');
});

test('a file that says so already is refused', async () => {
  const after = claimConformance(await finished());
  expect(() => claimConformance(after)).toThrow('Le PDF dit déjà à quoi il est conforme.');
});

test('a packet without room is refused', async () => {
  const narrow = await finished((document) => {
    const packet = xmpPacket(facts, 'essai').replace(/\s+(?=<\?xpacket end)/, '\n');
    document.context.register(document.context.stream(Buffer.from(packet), { Type: 'Metadata', Subtype: 'XML' }));
  });
  expect(() => claimConformance(narrow)).toThrow('Le paquet XMP n’a plus assez de blancs : voyez print/pdf/xmp.ts.');
});
