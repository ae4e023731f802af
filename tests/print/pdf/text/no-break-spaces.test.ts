import { expect, test } from 'vitest';
import { applyEdits } from '../../../../print/pdf/text/content-edits.ts';
import { noBreakSpaceEdits } from '../../../../print/pdf/text/no-break-spaces.ts';
import { readGlyphs } from '../../../../print/pdf/text/shown-glyphs.ts';
import { FONTS, readText, textObject } from './glyph-stream.ts';

const clean = (content: string): string => applyEdits(content, noBreakSpaceEdits(readGlyphs(content, FONTS)));
const said = (content: string): string[] =>
  [...clean(content).matchAll(/ActualText ?<FEFF([^>]+)>/g)].map(([, hex]) => Buffer.from(hex!, 'hex').swap16().toString('utf16le'));

test('a no-break space is said with the character after it, narrow or wide', () => {
  expect(said(textObject('quoi_?'))).toEqual(['\u202f?']);
  expect(said(textObject('15~%'))).toEqual(['\u00a0%']);
  expect(readText(clean(textObject('«~œ~»: 1_234~€')))).toBe('«\u00a0œ\u00a0»: 1\u202f234\u00a0€');
});

test('with the one before it where a text ends', () => {
  expect(said(textObject('p.~') + textObject('12'))).toEqual([]);
  expect(said(textObject('p:~') + textObject('12'))).toEqual([':\u00a0']);
});

test('alone, as the browser said it, where nothing stands beside it', () => {
  expect(clean(textObject('_'))).toBe(textObject('_'));
  expect(clean(textObject('~ '))).toBe(textObject('~ '));
});

test('a character is said once, between two no-break spaces', () => {
  expect(said(textObject('a~b~c'))).toEqual(['\u00a0b', '\u00a0c']);
  expect(said(textObject('a~b~'))).toEqual(['\u00a0b']);
  expect(readText(clean(textObject('a~b~')))).toBe('a\u00a0b\u00a0');
});

test('glyphs of one string are parted', () => {
  const content = 'BT\n/F1 9 Tf\n<0003000100040005> Tj\nET';
  expect(clean(content)).toBe('BT\n/F1 9 Tf\n<0003> Tj\n/Span<</ActualText<FEFF00A00062>>>BDC\n<00010004> Tj\nEMC\n<0005> Tj\nET');
});

test('plain spaces are left alone', () => {
  expect(clean(textObject('a b'))).toBe(textObject('a b'));
});
