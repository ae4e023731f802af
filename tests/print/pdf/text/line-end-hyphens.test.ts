import { expect, test } from 'vitest';
import { applyEdits } from '../../../../print/pdf/text/content-edits.ts';
import { lineEndHyphenEdits } from '../../../../print/pdf/text/line-end-hyphens.ts';
import { readGlyphs } from '../../../../print/pdf/text/shown-glyphs.ts';
import { FONTS, readText, textObject } from './glyph-stream.ts';

const clean = (content: string): string =>
  applyEdits(
    content,
    lineEndHyphenEdits(readGlyphs(content, FONTS), (font) => (font === '/F1' ? '00FF' : undefined)),
  );

test('a hyphen between two words, at the end of a line, takes the code of U+2010', () => {
  expect(readText(clean(textObject('porte-à-') + textObject('porte', 60)))).toBe('porte-à{00FF}porte');
  expect(readText(clean(textObject('2025-') + textObject('2026', 60)))).toBe('2025{00FF}2026');
});

test.each([
  ['inside a line', textObject('porte-') + textObject('à', 40)],
  ['before a space', textObject('pré- ') + textObject('et', 60)],
  ['that stands alone, as a sign', textObject('-') + textObject('un', 60)],
  ['at the end of the page', textObject('porte-')],
  ['before a sign', textObject('voir-') + textObject('«', 60)],
])('a hyphen %s stays as it is', (_where, content) => {
  expect(clean(content)).toBe(content);
});

test('a hyphen whose text is said stays as it is: it cuts a word', () => {
  const content = textObject('dé-') + textObject('marche', 60);
  const cut = content.replace('5 0 Td <0002> Tj', '/Span<</ActualText<FEFF00AD>>>BDC\n5 0 Td <0002> Tj\nEMC');
  expect(cut).not.toBe(content);
  expect(clean(cut)).toBe(cut);
});

test('a font that cannot have the code keeps its own', () => {
  const content = (textObject('porte-') + textObject('porte', 60)).replaceAll('/F1', '/F2');
  const fonts = new Map([['/F2', FONTS.get('/F1')!]]);
  expect(lineEndHyphenEdits(readGlyphs(content, fonts), () => undefined)).toEqual([]);
});
