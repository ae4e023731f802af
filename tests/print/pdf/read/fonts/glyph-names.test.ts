import { expect, test } from 'vitest';
import { encodings, glyphNames } from '../../../../../print/pdf/read/fonts/glyph-names.ts';

test.each([
  ['eacute', 'é'],
  ['Ccedilla', 'Ç'],
  ['oe', 'œ'],
  ['quoteright', '’'],
  ['guillemotleft', '«'],
  ['space', ' '],
  ['underscore', '_'],
  ['Scaron', 'Š'],
])('%s is %s', (name, character) => {
  expect(glyphNames.get(name)).toBe(character);
});

test('a name that is in no list is unknown', () => {
  expect(glyphNames.has('inconnu')).toBe(false);
  expect(glyphNames.has('bacute')).toBe(false);
});

test.each([
  ['WinAnsiEncoding', 0x80, 'Euro'],
  ['WinAnsiEncoding', 0xe9, 'eacute'],
  ['WinAnsiEncoding', 0xa0, 'space'],
  ['MacRomanEncoding', 0x8e, 'eacute'],
  ['MacRomanEncoding', 0xca, 'space'],
  ['StandardEncoding', 0x27, 'quoteright'],
  ['StandardEncoding', 0xae, 'fi'],
  ['StandardEncoding', 0xfb, 'germandbls'],
])('in %s, %i is %s', (encoding, code, name) => {
  expect(encodings[encoding]?.get(code)).toBe(name);
});

test('every code of WinAnsi from the space up has a name', () => {
  expect(encodings['WinAnsiEncoding']?.size).toBe(224);
});
