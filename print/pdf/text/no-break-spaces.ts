/**
 * Keeps the no-break spaces of a text, wide or narrow, for whoever copies it.
 *
 * `pdftotext` ends a word at a character that is a space of any kind, and writes a plain one for it. A space that is said together with
 * the character beside it is part of a word. Chromium says the narrow one alone, for the typeface has none: it is drawn as a space.
 */
import type { Edit } from './content-edits.ts';
import { sayText, unsayText } from './replacement-text.ts';
import type { ShownGlyph } from './shown-glyphs.ts';

const NO_BREAK_SPACES = new Set(['\u00a0', '\u202f']);

export function noBreakSpaceEdits(glyphs: readonly ShownGlyph[]): Edit[] {
  const edits: Edit[] = [];
  const taken = new Set<ShownGlyph>();
  const canJoin = (glyph: ShownGlyph | undefined, { object }: ShownGlyph): glyph is ShownGlyph =>
    glyph?.object === object && !glyph.replacement && !taken.has(glyph) && glyph.characters.trim() !== '';
  for (const [rank, glyph] of glyphs.entries()) {
    const { replacement } = glyph;
    const space = replacement?.text ?? glyph.characters;
    if (!NO_BREAK_SPACES.has(space) || (replacement && replacement.glyphs !== 1)) continue;
    const next = glyphs[rank + 1];
    const previous = glyphs[rank - 1];
    const pair = canJoin(next, glyph) ? ([glyph, next] as const) : canJoin(previous, glyph) ? ([previous, glyph] as const) : undefined;
    if (!pair) continue;
    const [first, last] = pair;
    const text = first === glyph ? space + last.characters : first.characters + space;
    taken.add(first).add(last);
    edits.push(...(replacement ? unsayText(replacement) : []), ...sayText(first, last, text));
  }
  return edits;
}
