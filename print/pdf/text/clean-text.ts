/** Makes the text of a document copy as its author wrote it: whole words, no-break spaces, hyphens. What is seen does not change. */
import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import type { Drawing } from '../page-contents.ts';
import { readFonts, type CodeMap } from '../to-unicode.ts';
import { applyEdits } from './content-edits.ts';
import { hyphenCodes } from './hyphen-codes.ts';
import { lineEndHyphenEdits } from './line-end-hyphens.ts';
import { noBreakSpaceEdits } from './no-break-spaces.ts';
import { readGlyphs } from './shown-glyphs.ts';
import { softHyphenEdits } from './soft-hyphens.ts';

/** The drawings are changed in place; so are fonts, before anybody else reads their characters. */
export function cleanText(document: PDFDocument, drawings: readonly Drawing[]): void {
  const codeIn = hyphenCodes(document);
  const known = new Map<PDFDict, CodeMap>();
  for (const drawing of drawings) {
    const fonts = drawing.resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const codeOf = (font: string): string | undefined => {
      const dict = fonts?.lookupMaybe(PDFName.of(font.slice(1)), PDFDict);
      return dict && codeIn(dict);
    };
    const glyphs = readGlyphs(drawing.content, readFonts(drawing.resources, known));
    drawing.content = applyEdits(drawing.content, [
      ...softHyphenEdits(glyphs),
      ...noBreakSpaceEdits(glyphs),
      ...lineEndHyphenEdits(glyphs, codeOf),
    ]);
  }
}
