import { expect, test } from 'vitest';
import { applyEdits } from '../../../../print/pdf/text/content-edits.ts';
import { sayText, unsayText } from '../../../../print/pdf/text/replacement-text.ts';
import { readGlyphs } from '../../../../print/pdf/text/shown-glyphs.ts';
import { FONTS, readText, textObject } from './glyph-stream.ts';

test('a text is said in UTF-16, around its glyphs', () => {
  const content = textObject('ab');
  const [a] = readGlyphs(content, FONTS);
  expect(applyEdits(content, sayText(a!, a!, 'œ\u{1d400}'))).toContain('/Span<</ActualText<FEFF0153D835DC00>>>BDC\n<0003> Tj\nEMC\n5 0 Td');
});

test('several texts are said one inside the other, the outermost first', () => {
  const content = textObject('-');
  const [hyphen] = readGlyphs(content, FONTS);
  const said = applyEdits(content, sayText(hyphen!, hyphen!, 'dehors', 'dedans'));
  expect([readText(said), readText(said, false)]).toEqual(['dedans', 'dehors']);
});

test('glyphs in the middle of a string are parted from the others', () => {
  const content = 'BT\n/F1 9 Tf\n<0003000400050006> Tj\nET';
  const [, b, c] = readGlyphs(content, FONTS);
  expect(readText(applyEdits(content, sayText(b!, c!, '…')))).toBe('a…d');
});

test('what was said is taken back, the glyphs stay', () => {
  const content = textObject('a_b');
  const [, space] = readGlyphs(content, FONTS);
  expect(readText(applyEdits(content, unsayText(space!.replacement!)))).toBe('a b');
});
