import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { writeOutputIntent } from '../../../print/pdf/output-intent.ts';

async function saved(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([100, 100]);
  await writeOutputIntent(document);
  return document.save();
}

async function intent(): Promise<{ entries: PDFDict; profile: Buffer; stream: PDFRawStream }> {
  const { catalog } = await PDFDocument.load(await saved());
  const intents = catalog.lookup(PDFName.of('OutputIntents'), PDFArray);
  expect(intents.size()).toBe(1);
  const entries = intents.lookup(0, PDFDict);
  const stream = entries.lookup(PDFName.of('DestOutputProfile')) as PDFRawStream;
  return { entries, stream, profile: Buffer.from(decodePDFRawStream(stream).decode()) };
}

test('the colours of the document are those of sRGB, as PDF/A says it', async () => {
  const { entries, stream } = await intent();
  expect(entries.get(PDFName.of('Type'))).toBe(PDFName.of('OutputIntent'));
  expect(entries.get(PDFName.of('S'))).toBe(PDFName.of('GTS_PDFA1'));
  expect(entries.lookup(PDFName.of('OutputConditionIdentifier'), PDFString).decodeText()).toBe('sRGB IEC61966-2.1');
  expect(stream.dict.lookup(PDFName.of('N'), PDFNumber).asNumber()).toBe(3);
});

test('the profile is whole, for a screen, in red, green and blue, of a version that PDF 1.7 knows', async () => {
  const { profile } = await intent();
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString('latin1', 36, 40)).toBe('acsp');
  expect(profile.toString('latin1', 12, 20)).toBe('mntrRGB ');
  expect(profile[8]! + profile[9]! / 256).toBeLessThanOrEqual(4.2 + 1 / 16);
  expect(profile[8]).toBeGreaterThanOrEqual(2);
});

test('the profile may be given to anyone', async () => {
  const { profile } = await intent();
  const tags = Array.from({ length: profile.readUInt32BE(128) }, (_none, rank) => 132 + 12 * rank);
  const textOf = (name: string): string => {
    const tag = tags.find((at) => profile.toString('latin1', at, at + 4) === name)!;
    const start = profile.readUInt32BE(tag + 4);
    // A multiLocalizedUnicode of one record: its text is UTF-16, big end first.
    const [length, offset] = [profile.readUInt32BE(start + 20), profile.readUInt32BE(start + 24)];
    return new TextDecoder('utf-16be').decode(profile.subarray(start + offset, start + offset + length));
  };
  expect({ name: textOf('desc'), rights: textOf('cprt') }).toEqual({ name: 'sRGB', rights: 'CC0' });
});

test('two runs give the same bytes', async () => {
  expect(Buffer.from(await saved()).equals(Buffer.from(await saved()))).toBe(true);
});
