/**
 * Takes unused soft hyphens out of the text of a PDF, and says of a hyphen that cuts a word that it is not part of the word.
 *
 * Chromium writes each U+00AD of the page as an empty glyph that says it stands for a soft hyphen, also inside a word that was not
 * cut. Where the word was cut, the visible hyphen follows as a text of its own, the same as a hyphen that the author wrote.
 *
 * It becomes a soft hyphen, as ISO 32000-1, 14.8.2.2.3 asks, that holds a plain one: programs take the innermost text, and `pdftotext`
 * before 26.05 joins a word over « - » at the end of a line, but writes U+00AD as a character. The other readers take both.
 */
import type { Edit } from './content-edits.ts';
import { sayText, unsayText } from './replacement-text.ts';
import type { ShownGlyph } from './shown-glyphs.ts';

const SOFT_HYPHEN = '\u00ad';
const HYPHEN = '-';
const HYPHENS = new Set([HYPHEN, '\u2010', SOFT_HYPHEN]);

/** The hyphen that follows on the same line, alone in its text. */
function visibleHyphen(glyphs: readonly ShownGlyph[], rank: number): ShownGlyph | undefined {
  const [soft, next, after] = glyphs.slice(rank, rank + 3);
  if (!soft || !next || next.object === soft.object || next.line !== soft.line) return undefined;
  return HYPHENS.has(next.characters) && next.object !== after?.object ? next : undefined;
}

export function softHyphenEdits(glyphs: readonly ShownGlyph[]): Edit[] {
  return glyphs.flatMap((glyph, rank): Edit[] => {
    const { replacement, show } = glyph;
    if (replacement?.text !== SOFT_HYPHEN || replacement.glyphs !== 1 || !glyph.isFirst || !glyph.isLast) return [];
    const hyphen = visibleHyphen(glyphs, rank);
    return [
      ...unsayText(replacement),
      { start: show.start, end: show.end, text: '' },
      ...(hyphen ? sayText(hyphen, hyphen, SOFT_HYPHEN, HYPHEN) : []),
    ];
  });
}
