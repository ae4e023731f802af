import { PDFArray, PDFDocument, PDFName, PDFRawStream, PDFRef, type PDFPage } from '@cantoo/pdf-lib';
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDrawings } from '../../../print/pdf/page-contents.ts';

type Entries = Record<string, string | number>;

const stream = (document: PDFDocument, bytes: Uint8Array, entries: Entries = {}): PDFRef =>
  document.context.register(PDFRawStream.of(document.context.obj({ Length: bytes.length, ...entries }), bytes));

const streamOf = (document: PDFDocument, ref: PDFRef): PDFRawStream => document.context.lookup(ref) as PDFRawStream;
const textOf = (document: PDFDocument, ref: PDFRef): string => inflateSync(streamOf(document, ref).contents).toString('latin1');

async function pageWith(
  ...contents: readonly (readonly [Uint8Array, Entries?])[]
): Promise<{ document: PDFDocument; page: PDFPage; refs: PDFRef[] }> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const refs = contents.map(([bytes, entries]) => stream(document, bytes, entries));
  page.node.set(PDFName.of('Contents'), refs.length === 1 ? refs[0]! : document.context.obj(refs));
  return { document, page, refs };
}

test('a compressed page is read, changed, and written back compressed', async () => {
  const { document, refs } = await pageWith([deflateSync(Buffer.from('BT (é) Tj ET', 'latin1')), { Filter: 'FlateDecode' }]);
  const drawings = readDrawings(document);
  expect(drawings.pages[0]!.content).toBe('BT (é) Tj ET');
  drawings.pages[0]!.content += '\nq Q';
  drawings.write();
  expect(textOf(document, refs[0]!)).toBe('BT (é) Tj ET\nq Q');
  const { dict, contents } = streamOf(document, refs[0]!);
  expect(dict.get(PDFName.of('Length'))?.toString()).toBe(String(contents.length));
});

test('a page that was not compressed is, once written back', async () => {
  const { document, refs } = await pageWith([Buffer.from('BT ET')]);
  readDrawings(document).write();
  expect(textOf(document, refs[0]!)).toBe('BT ET');
});

test('the streams of one page are read as one, and written in the first', async () => {
  const { document, page, refs } = await pageWith([Buffer.from('q')], [Buffer.from('Q')]);
  const drawings = readDrawings(document);
  expect(drawings.pages[0]!.content).toBe('q\nQ');
  drawings.write();
  expect(page.node.get(PDFName.of('Contents'))).toBe(refs[0]);
  expect(textOf(document, refs[0]!)).toBe('q\nQ');
});

test('a form is a drawing too; pictures, fonts and metadata are passed over', async () => {
  const { document } = await pageWith([Buffer.from('BT ET')]);
  stream(document, Buffer.from('f'), { Type: 'XObject', Subtype: 'Form' });
  stream(document, Buffer.from('i'), { Type: 'XObject', Subtype: 'Image' });
  stream(document, Buffer.from('m'), { Type: 'Metadata', Subtype: 'XML' });
  stream(document, Buffer.from('t'), { Length1: 1 });
  expect(readDrawings(document).forms.map(({ content }) => content)).toEqual(['f']);
});

test('a page without contents has an empty drawing', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  expect(readDrawings(document).pages.map(({ content }) => content)).toEqual(['']);
});

test('contents that are no stream are refused by their number', async () => {
  const { document, page } = await pageWith([Buffer.from('')]);
  const array = document.context.register(PDFArray.withContext(document.context));
  page.node.set(PDFName.of('Contents'), document.context.obj([document.context.register(document.context.obj({}))]));
  expect(() => readDrawings(document)).toThrow(/n’est pas un flux de contenu/);
  page.node.set(PDFName.of('Contents'), array);
  expect(readDrawings(document).pages[0]!.content).toBe('');
});
