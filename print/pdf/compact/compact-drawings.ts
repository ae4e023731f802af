/** Shortens the drawings of a document: the same page, in about half of the bytes. */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { Drawing } from '../page-contents.ts';
import { compactGraphics } from './compact-graphics.ts';
import { compactText } from './compact-text.ts';
import { readWidthsOfFonts, type GlyphWidths } from './glyph-widths.ts';

/** The drawings are changed in place. Forms are drawn at a scale that is not known here: Chromium never enlarges them. */
export function compactDrawings(drawings: readonly Drawing[]): void {
  const known = new Map<PDFDict, GlyphWidths | undefined>();
  for (const drawing of drawings) {
    const text = compactText(drawing.content, readWidthsOfFonts(drawing.resources, known));
    drawing.content = compactGraphics(text);
  }
}
