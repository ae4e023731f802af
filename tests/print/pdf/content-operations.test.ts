import { expect, test } from 'vitest';
import { operations } from '../../../print/pdf/content-operations.ts';

const read = (content: string): string[] => [...operations(content)].map(({ start, end }) => content.slice(start, end));

test('an operation is its operands and its operator', () => {
  expect(read('q 1 0 0 -1 52.9 37 Tm\n<000D> Tj\nQ')).toEqual(['q', '1 0 0 -1 52.9 37 Tm', '<000D> Tj', 'Q']);
});

test.each([
  ['a string that holds an operator', '(ET \\) (BT) q) Tj', ['(ET \\) (BT) q) Tj']],
  ['a hexadecimal string cut over two lines', '<00\n0D> Tj', ['<00\n0D> Tj']],
  ['a dictionary and a name', '/P <</MCID 0 /Lang (fr)>> BDC', ['/P <</MCID 0 /Lang (fr)>> BDC']],
  ['an array of strings and moves', '[<0001> -12.5 (a)] TJ', ['[<0001> -12.5 (a)] TJ']],
  ['a comment, which is no operation', '% q Q\nf', ['f']],
  ['words that are operands', '/A true BDC null', ['/A true BDC']],
  ['numbers without a leading zero', '.5 -.25 +3 re', ['.5 -.25 +3 re']],
  ['operators that hug a delimiter', 'BT/F1 9 Tf<00>Tj ET', ['BT', '/F1 9 Tf', '<00>Tj', 'ET']],
  ['an inline image, whatever its bytes', 'BI /W 1 ID \u0001EI( q EI\nQ', ['BI /W 1 ID \u0001EI( q EI', 'Q']],
])('%s', (_what, content, expected) => {
  expect(read(content)).toEqual(expected);
});

test('the name of an operation is its operator', () => {
  expect([...operations("f* 0 0 m W* n '")].map(({ operator }) => operator)).toEqual(['f*', 'm', 'W*', 'n', "'"]);
});

test.each([
  ['a string', '(abc'],
  ['a hexadecimal string', '<00 Tj'],
  ['an image', 'BI /W 1 ID x'],
])('%s that does not end is refused, with its place', (_what, content) => {
  expect(() => read(`q ${content}`)).toThrow(/à l’octet \d/);
});
