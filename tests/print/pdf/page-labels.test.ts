import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { writePageLabels } from '../../../print/pdf/page-labels.ts';

async function labelled(labels: readonly string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  labels.forEach(() => document.addPage([100, 100]));
  writePageLabels(
    document,
    labels.map((label) => ({ label })),
  );
  return document;
}

const read = async (labels: readonly string[]): Promise<string[] | null> =>
  (await getDocumentProxy(new Uint8Array(await (await labelled(labels)).save()))).getPageLabels();

const rangesOf = async (labels: readonly string[]): Promise<string> =>
  (await labelled(labels)).catalog.lookup(PDFName.of('PageLabels'), PDFDict).toString().replace(/\s+/g, ' ');

test.each([
  ['a book', ['Couverture', 'i', 'ii', 'iii', '1', '2', '3']],
  ['a leaflet', ['1', '2', '3']],
  ['a count that jumps', ['1', '2', '7', '8', 'ix', 'x']],
  ['words', ['Recto', 'Verso']],
  ['a prefix', ['A-1', 'A-2', 'B-1', '1']],
  ['a number that starts with nought', ['007', '008']],
  ['an accent', ['Quatrième de couverture']],
])('%s is read back page by page', async (_what, labels) => {
  expect(await read(labels)).toEqual(labels);
});

test('roman numbers are read back up to a thousand', async () => {
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
  const hundreds = ['', 'c', 'cc', 'ccc', 'cd', 'd', 'dc', 'dcc', 'dccc', 'cm'];
  const numbers = hundreds.flatMap((hundred) => tens.flatMap((ten) => units.map((unit) => hundred + ten + unit))).slice(1);
  expect(await read(numbers)).toEqual(numbers);
  expect(await rangesOf(numbers)).toBe('<< /Nums [ 0 << /S /r /St 1 >> ] >>');
});

test('pages that count on are one range, whatever their number', async () => {
  const pages = Array.from({ length: 300 }, (_none, index) => String(index + 1));
  expect(await rangesOf(['i', 'ii', ...pages])).toBe('<< /Nums [ 0 << /S /r /St 1 >> 2 << /S /D /St 1 >> ] >>');
});
