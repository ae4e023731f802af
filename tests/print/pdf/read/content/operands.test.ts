import { expect, test } from 'vitest';
import { operandsIn, stringsIn } from '../../../../../print/pdf/read/content/operands.ts';

const read = (text: string): unknown[] => operandsIn(text, 0, text.length);

test('numbers, names and words are values', () => {
  expect(read('12 -.5 +3 /F1 /A#20B true null')).toEqual([12, -0.5, 3, { name: 'F1' }, { name: 'A B' }, true, null]);
});

test('a literal string keeps its escapes, its line ends and its parentheses', () => {
  expect(read('(a\\(b\\051 (c) \\n\\101\\\r\nd)')).toEqual([{ bytes: 'a(b) (c) \nAd' }]);
});

test('a string in hexadecimal gives bytes, and says what is wrong in it', () => {
  expect(read('<48 65> <486> <4z>')).toEqual([{ bytes: 'He' }, { bytes: 'H`', flaw: 'odd' }, { bytes: '@', flaw: 'digit' }]);
});

test('arrays and dictionaries nest', () => {
  expect(read('[1 [2] <</A 3/B[(x)]>>]')).toEqual([[1, [2], new Map<string, unknown>([['A', 3], ['B', [{ bytes: 'x' }]]])]]);
});

test('reading stops at the end it is given', () => {
  expect(operandsIn('1 2 345', 0, 5)).toEqual([1, 2, 3]);
});

test('comments are passed over', () => {
  expect(read('1 % deux\n 3')).toEqual([1, 3]);
});

test('the strings of a text operation are found without the rest', () => {
  const text = '[<0041> -20 (B\\)C) 3 <42>]';
  expect([...stringsIn(text, 0, text.length)].map(({ bytes }) => bytes)).toEqual(['\0A', 'B)C', 'B']);
});
