import { expect, test } from 'vitest';
import { parseCMap } from '../../../../../print/pdf/read/fonts/cmap.ts';
import { codesOfComposite, codesOfSimple } from '../../../../../print/pdf/read/fonts/part-codes.ts';

test('each byte of a simple font is a code', () => {
  expect(codesOfSimple('A\xe9')).toEqual([0x41, 0xe9]);
});

test('codes of a composite font have two bytes, unless its CMap says otherwise', () => {
  expect(codesOfComposite(undefined)('\x00A\x01B')).toEqual([0x41, 0x142]);
});

test('codes of several lengths are told by their first bytes', () => {
  const mixed = codesOfComposite(parseCMap('2 begincodespacerange <00> <7f> <8000> <ffff> endcodespacerange'));
  expect(mixed('A\x81\x40B')).toEqual([0x41, 0x8140, 0x42]);
});

test('a code that is cut short is no code', () => {
  expect(codesOfComposite(undefined)('\x00A\x01')).toEqual([0x41, -1]);
});
