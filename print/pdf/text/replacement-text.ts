/** Says which text glyphs stand for, where a reader could not tell: a `/Span` around them (ISO 32000-1, 14.9.4). */
import type { Edit } from './content-edits.ts';
import type { ReplacementText, ShownGlyph } from './shown-glyphs.ts';

const hexOf = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

/** @param texts the outermost first */
export function sayText(first: ShownGlyph, last: ShownGlyph, ...texts: readonly string[]): Edit[] {
  const open = texts.map((text) => `/Span<</ActualText<FEFF${hexOf(text)}>>>BDC\n`).join('');
  const close = '\nEMC'.repeat(texts.length);
  const start = first.isFirst ? first.show.start : first.at;
  const end = last.isLast ? last.show.end : last.at + 4;
  return [
    { start, end: start, text: first.isFirst ? open : `> Tj\n${open}<` },
    { start: end, end, text: last.isLast ? close : `> Tj${close}\n<` },
  ];
}

/** Takes a span away from around its glyphs. */
export function unsayText({ open, close }: ReplacementText): Edit[] {
  return [open, close].flatMap((operation) => (operation ? [{ start: operation.start, end: operation.end, text: '' }] : []));
}
