/**
 * Embeds the font that what is typed into a form is drawn with, as a simple TrueType font.
 *
 * The fonts of the pages hold the characters of their pages alone, and their codes are glyph numbers: a reader cannot type with them. This
 * one has every character of Windows-1252, under its code there: all of French (ISO 32000-1, 9.6.6.2).
 */
import { create } from '@cantoo/fontkit';
import { PDFName, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import subsetFont from 'subset-font';

const FIRST = 0x20;
const LAST = 0xff;
/** Six letters of our own: Chromium begins at AAAAAA. */
const TAG = 'SAISIE';
const NON_SYMBOLIC = 32;
/** Nothing reads it in an embedded font; it must be there. */
const STEM_WIDTH = 80;
/** Windows-1252 leaves five codes empty, which decode as controls; PDF draws its own hyphen under the code of the soft one. */
const SOFT_HYPHEN = 0xad;

const decoder = new TextDecoder('windows-1252');

/** Character of a code of Windows-1252; nothing where there is none. */
function characterOf(code: number): string | undefined {
  const character = code === SOFT_HYPHEN ? '-' : decoder.decode(Uint8Array.of(code));
  return /\p{Cc}/u.test(character) ? undefined : character;
}

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

function unicodeMap(codes: readonly (readonly [code: number, character: string])[]): string {
  const lines = codes.map(([code, character]) => `<${hex(code, 2)}> <${hex(character.codePointAt(0) ?? 0, 4)}>`);
  const blocks: string[] = [];
  // A block has 100 lines at most (Adobe Technical Note 5014).
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** @param bytes of a font with TrueType outlines @returns the font, whose every character of Windows-1252 can be typed */
export async function embedTypingFont(context: PDFContext, bytes: Uint8Array): Promise<PDFRef> {
  const codes = Array.from({ length: LAST - FIRST + 1 }, (_, rank) => FIRST + rank);
  const known = codes.flatMap((code): [number, string][] => {
    const character = characterOf(code);
    return character === undefined ? [] : [[code, character]];
  });
  const program = await subsetFont(Buffer.from(bytes), known.map(([, character]) => character).join(''), { targetFormat: 'truetype' });
  const font = create(program);
  if (!('glyphForCodePoint' in font)) throw new Error('La police de saisie est une collection de polices.');
  const thousandths = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const drawn = known.filter(([, character]) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  const widths = new Map(
    drawn.map(([code, character]) => [code, font.glyphForCodePoint(character.codePointAt(0) ?? 0)?.advanceWidth ?? 0]),
  );
  const missing = font.getGlyph(0)?.advanceWidth ?? 0;
  const name = PDFName.of(`${TAG}+${font.postscriptName ?? 'Saisie'}`);
  const { bbox, ascent, descent, capHeight } = font;
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: NON_SYMBOLIC,
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(thousandths),
    ItalicAngle: 0,
    Ascent: thousandths(ascent),
    Descent: thousandths(descent),
    CapHeight: thousandths(capHeight),
    StemV: STEM_WIDTH,
    FontFile2: context.register(context.flateStream(program, { Length1: program.length })),
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: name,
      Encoding: 'WinAnsiEncoding',
      FirstChar: FIRST,
      LastChar: LAST,
      Widths: codes.map((code) => thousandths(widths.get(code) ?? missing)),
      FontDescriptor: context.register(descriptor),
      ToUnicode: context.register(context.flateStream(unicodeMap(drawn))),
    }),
  );
}
