/**
 * Keeps the hyphens that an author wrote where a line ends at one of them: « porte-à- » then « porte ».
 *
 * Programs that join a word over « - » at the end of a line take it for the cut of a word: « porte-àporte ». U+2010 is a hyphen and
 * nothing else.
 */
import type { Edit } from './content-edits.ts';
import type { ShownGlyph } from './shown-glyphs.ts';

const IN_A_WORD = /^[\p{L}\p{N}]/u;

/** @param codeOf code of U+2010 in a font */
export function lineEndHyphenEdits(glyphs: readonly ShownGlyph[], codeOf: (font: string) => string | undefined): Edit[] {
  return glyphs.flatMap((glyph, rank): Edit[] => {
    if (glyph.characters !== '-' || glyph.replacement) return [];
    const before = glyphs[rank - 1];
    const after = glyphs[rank + 1];
    const endsWord = before?.object === glyph.object && IN_A_WORD.test(before.characters);
    const startsLine =
      after !== undefined && after.object !== glyph.object && after.line !== glyph.line && IN_A_WORD.test(after.characters);
    const code = endsWord && startsLine ? codeOf(glyph.font) : undefined;
    return code === undefined ? [] : [{ start: glyph.at, end: glyph.at + 4, text: code }];
  });
}
