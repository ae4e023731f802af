import { readFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, expect, test } from 'vitest';
import { inspectPdf } from '../../../../print/pdf/inspect.ts';
import { embedTypingFont } from '../../../../print/pdf/forms/typing-font.ts';

const bytes = readFileSync(new URL('../../../../public/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2', import.meta.url));

/** A page on which these codes of the font are drawn. */
async function drawn(codes: Uint8Array): Promise<{ document: PDFDocument; font: PDFDict }> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const ref: PDFRef = await embedTypingFont(document.context, bytes);
  const page = document.addPage([600, 100]);
  page.node.setFontDictionary(PDFName.of('F'), ref);
  const content = `BT /F 12 Tf 10 50 Td <${Buffer.from(codes).toString('hex')}> Tj ET`;
  page.node.addContentStream(document.context.register(document.context.stream(content)));
  return { document, font: document.context.lookup(ref, PDFDict) };
}

/** Windows-1252, as a keyboard in French gives it. */
const FRENCH = 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛàâæçéèêëîïôœùûüÿ «»“”‘’–—… € 0123456789 @#%&/()+=!?;:.,';
const CODES: Record<string, number> = {
  Œ: 0x8c,
  œ: 0x9c,
  '“': 0x93,
  '”': 0x94,
  '‘': 0x91,
  '’': 0x92,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
  '€': 0x80,
};
const encoded = (text: string): Uint8Array => Uint8Array.from(text, (character) => CODES[character] ?? character.charCodeAt(0));

let font: PDFDict;
let document: PDFDocument;
beforeAll(async () => ({ font, document } = await drawn(encoded(FRENCH))));

test('all that French is typed with is read back from the page', async () => {
  const { text } = await extractText(await getDocumentProxy(await document.save()), { mergePages: true });
  expect(text.replace(/\s+/g, ' ')).toBe(FRENCH);
});

test('its codes are those of Windows-1252: a reader can type with it', () => {
  const entries = Object.fromEntries(['Type', 'Subtype', 'Encoding'].map((key) => [key, font.get(PDFName.of(key))?.toString()]));
  expect(entries).toEqual({ Type: '/Font', Subtype: '/TrueType', Encoding: '/WinAnsiEncoding' });
});

test('it is in the file, with its character map, under a name that no font of the pages has', async () => {
  expect((await inspectPdf(await document.save())).fonts).toEqual([
    { name: 'SAISIE+AtkinsonHyperlegibleNext-Regular', subtype: 'TrueType', embedded: true, mapped: true },
  ]);
});

test('each code has its width: that of its own character', () => {
  const widths = font.lookup(PDFName.of('Widths'), PDFArray);
  const widthOf = (character: string): number => widths.lookup((encoded(character)[0] ?? 0) - 0x20, PDFNumber).asNumber();
  expect(widths.size()).toBe(224);
  expect(widthOf('é')).toBe(widthOf('e'));
  expect(widthOf('É')).toBe(widthOf('E'));
  expect(widthOf('œ')).toBeGreaterThan(widthOf('o'));
  expect(widthOf('i')).toBeLessThan(widthOf('m'));
});

test('it holds the letters of Western Europe and nothing else', () => {
  const program = font.lookup(PDFName.of('FontDescriptor'), PDFDict).lookup(PDFName.of('FontFile2'));
  expect(program).toBeInstanceOf(PDFRawStream);
  expect((program as PDFRawStream).contents.length).toBeLessThan(bytes.length * 2);
});

test('embedded twice, it is the same', async () => {
  const again = await drawn(encoded(FRENCH));
  expect(Buffer.from(await again.document.save()).equals(Buffer.from(await document.save()))).toBe(true);
});
