import { expect, test } from 'vitest';
import { readGlyphs } from '../../../../print/pdf/text/shown-glyphs.ts';
import { FONTS, textObject } from './glyph-stream.ts';

test('glyphs are read in order, with their characters, their text object and their line', () => {
  const glyphs = readGlyphs(textObject('é-', 40) + textObject('a', 60.5), FONTS);
  expect(glyphs.map(({ characters, object, line, font }) => [characters, object, line, font])).toEqual([
    ['é', 1, 40, '/F1'],
    ['-', 1, 40, '/F1'],
    ['a', 2, 60.5, '/F1'],
  ]);
});

test('each glyph of a string knows where its code stands', () => {
  const content = 'BT\n/F1 9 Tf\n<000300020004> Tj\nET';
  const glyphs = readGlyphs(content, FONTS);
  expect(glyphs.map(({ at }) => content.slice(at, at + 4))).toEqual(['0003', '0002', '0004']);
  expect(glyphs.map(({ isFirst, isLast }) => [isFirst, isLast])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
});

test('a glyph knows the innermost text that it stands for, and how many glyphs stand for it', () => {
  const content = `/P <</MCID 0>> BDC\n${textObject('a_').replace('/Span', '/Span<</ActualText <FEFF00AD> >> BDC\n/Span').replace('ET', 'EMC\nET')}EMC\n/Artifact BMC\n${textObject('b')}EMC`;
  const [a, space, b] = readGlyphs(content, FONTS);
  expect(a!.replacement).toBeUndefined();
  expect(space!.replacement).toMatchObject({ text: '\u202f', glyphs: 1 });
  expect(content.slice(space!.replacement!.close!.start, space!.replacement!.close!.end)).toBe('EMC');
  expect(b!.replacement).toBeUndefined();
});

test('a code that the font does not explain, and a font without a map, have no characters', () => {
  const [one] = readGlyphs('BT /F1 9 Tf <7777> Tj ET', FONTS);
  const [other] = readGlyphs('BT /F9 9 Tf <0003> Tj ET', FONTS);
  expect([one!.characters, other!.characters]).toEqual(['', '']);
});

test('strings in parentheses are passed over', () => {
  expect(readGlyphs('BT /F1 9 Tf (a) Tj ET', FONTS)).toEqual([]);
});
