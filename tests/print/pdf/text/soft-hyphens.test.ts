import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../print/pdf/text/content-edits.ts';
import { readGlyphs } from '../../../../print/pdf/text/shown-glyphs.ts';
import { softHyphenEdits } from '../../../../print/pdf/text/soft-hyphens.ts';
import { FONTS, readText, textObject } from './glyph-stream.ts';

const clean = (content: string): string => applyEdits(content, softHyphenEdits(readGlyphs(content, FONTS)));
/** Lines of instructions that are not empty. */
const linesOf = (content: string): string[] =>
  content
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const CUT = textObject('dé|mar|') + textObject('-') + textObject('ches', 60);

describe('a soft hyphen inside a word that was not cut', () => {
  test('goes, and the next letter keeps its place', () => {
    expect(linesOf(clean(textObject('é|a')))).toEqual([
      'BT',
      '/F1 13 Tf',
      '1 0 0 -1 20 40 Tm',
      '<001D> Tj',
      '5 0 Td',
      '5 0 Td <0003> Tj',
      'ET',
    ]);
  });

  test('goes at the very start of a text, where it has no move', () => {
    expect(readText(clean(textObject('|a')))).toBe('a');
  });

  test('goes before a hyphen that the author wrote in the same text', () => {
    expect(readText(clean(textObject('au|-dessus')))).toBe('au-dessus');
  });

  test('leaves another hyphen of the page alone: of the next line, or with letters after it', () => {
    for (const next of [textObject('-', 60), textObject('-a')]) expect(clean(textObject('dé|') + next).match(/ActualText/g)).toBeNull();
  });
});

describe('where a word is cut', () => {
  test('the hyphen is a soft one, and inside that a plain one', () => {
    expect(linesOf(clean(CUT)).slice(11, 20)).toEqual([
      'BT',
      '/F1 13 Tf',
      '1 0 0 -1 20 40 Tm',
      '/Span<</ActualText<FEFF00AD>>>BDC',
      '/Span<</ActualText<FEFF002D>>>BDC',
      '<0002> Tj',
      'EMC',
      'EMC',
      'ET',
    ]);
  });

  test('a program that takes the innermost text reads « - », one that takes the outermost reads U+00AD', () => {
    expect(readText(clean(CUT))).toBe('démar-ches');
    expect(readText(clean(CUT), false)).toBe('démar\u00adches');
  });

  test('other marks and shapes may stand between the word and its hyphen: an underline', () => {
    const content = textObject('dé|') + '0 0 9 1 re\nf\nEMC\n/P <</MCID 4>> BDC\n' + textObject('-') + textObject('mar', 60);
    expect(clean(content).match(/FEFF00AD/g)).toHaveLength(1);
  });
});

test('what says something else keeps its mark', () => {
  const content = textObject('a_') + textObject('é|a').replace('FEFF00AD', 'FEFF00660066');
  expect(clean(content)).toBe(content);
});

test('a text of several glyphs that stands for a soft hyphen is left as it is', () => {
  const content = 'BT\n/F1 9 Tf\n/Span<</ActualText <FEFF00AD> >> BDC\n<00000001> Tj\nEMC\nET';
  expect(clean(content)).toBe(content);
});
