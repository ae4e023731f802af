import { expect, test } from 'vitest';
import { readLayout } from '../../../../print/pdf/read/file-layout.ts';
import { Sample } from '../../conformance/sample-pdf.ts';

const NONE = (): undefined => undefined;
const flaws = (file: string, lengthOf: (object: number) => number | undefined = NONE): string[] =>
  readLayout(Buffer.from(file, 'latin1'), lengthOf).map(({ kind, place }) => `${kind}, ${place}`);
const HEAD = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';

test('the sample is laid out plainly', () => {
  expect(flaws(Buffer.from(new Sample().bytes()).toString('latin1'))).toEqual([]);
});

test('words in a string, a name or a comment are not keywords', () => {
  expect(flaws(`${HEAD}1 0 obj\n<< /A (stream endobj \\) \\( (x)) /Bstream /C % endobj\n 1 >>\nendobj\n`)).toEqual([]);
});

test('the length of a stream may stand in another object', () => {
  const file = `${HEAD}1 0 obj\n<< /Length 2 0 R >>\nstream\nabc\nendstream\nendobj\n2 0 obj\n3\nendobj\n`;
  expect(flaws(file, (object) => (object === 2 ? 3 : undefined))).toEqual([]);
  expect(flaws(file, () => 9)).toEqual(['stream-length, objet 1']);
});

test('a stream may hold the words that end it', () => {
  expect(flaws(`${HEAD}1 0 obj\n<< /Length 17 >>\nstream\n\nendstream endobj\nendstream\nendobj\n`)).toEqual([]);
});

test('an update after the end is no lost data', () => {
  expect(
    flaws(`${HEAD}1 0 obj\n1\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< >>\nstartxref\n9\n%%EOF\n2 0 obj\n2\nendobj\n`),
  ).toEqual([]);
});

test('what is no object is told with its place', () => {
  expect(flaws(`${HEAD}1 0 obj\n1\nendobj\nperdu\n2 0 obj\n2\nendobj\n`)).toEqual(['object, octet 32']);
});

test('objects on one line are told', () => {
  expect(flaws(`${HEAD}1 0 obj 1 endobj 2 0 obj\n2\nendobj\n`)).toEqual([
    'object, objet 1',
    'object, objet 1',
    'object, objet 1',
    'object, objet 2',
  ]);
});
