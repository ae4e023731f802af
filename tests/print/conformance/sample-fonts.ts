/** The fonts of the sample: composite ones, with the usual CMap and with their own; simple TrueType ones, of text and of symbols; a Type 1. */
import { trueTypeFont } from './truetype-font.ts';
import { type1Font } from './type1-font.ts';
import type { Part, Parts } from './write-pdf.ts';

const GLYPHS = [{ width: 600 }, { width: 500 }, { width: 700 }, { width: 250, blank: true }];
/** A is glyph 1, B glyph 2, space glyph 3. */
const LETTERS = { 0x41: 1, 0x42: 2, 0x20: 3 };
const SYMBOLS = { 0xf041: 1, 0xf042: 2 };

export const compositeProgram = trueTypeFont({ glyphs: GLYPHS });
export const plainProgram = trueTypeFont({
  glyphs: GLYPHS,
  cmaps: [
    { platform: 1, encoding: 0, map: LETTERS },
    { platform: 3, encoding: 1, map: LETTERS },
  ],
});
export const symbolProgram = trueTypeFont({ glyphs: GLYPHS, cmaps: [{ platform: 3, encoding: 0, map: SYMBOLS }] });
const type1 = type1Font({ '.notdef': 600, A: 500, B: 700 });

const trueType = (data: Uint8Array): Part => ({ dict: `<< /Length1 ${data.length} >>`, data });
const descriptor = (name: string, flags: number, more: string): string =>
  `<< /Type /FontDescriptor /FontName /${name} /Flags ${flags} /FontBBox [0 0 500 500] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 500 /StemV 80 ${more} >>`;

/** Codes of two bytes stand for A, B, space. */
const toUnicode = (size: 1 | 2, codes: readonly (readonly [number, string])[]): Part => {
  const hex = (code: number): string => code.toString(16).padStart(size * 2, '0');
  const pairs = codes.map(([code, utf16]) => `<${hex(code)}> <${utf16}>`);
  return {
    dict: '<< >>',
    data: `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${'00'.repeat(size)}> <${'ff'.repeat(size)}>
endcodespacerange
${pairs.length} beginbfchar
${pairs.join('\n')}
endbfchar
endcmap
end
end`,
  };
};

const ownCMap: Part = {
  dict: '<< /Type /CMap /CMapName /Essai-H /CIDSystemInfo << /Registry (Essai) /Ordering (Manuel) /Supplement 2 >> /WMode 0 >>',
  data: `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo 3 dict dup begin
/Registry (Essai) def
/Ordering (Manuel) def
/Supplement 2 def
end def
/CMapName /Essai-H def
/CMapType 1 def
/WMode 0 def
1 begincodespacerange
<00> <ff>
endcodespacerange
2 begincidchar
<41> 1
<42> 2
endcidchar
endcmap
end
end`,
};

const cidFont = (name: string, system: string): string =>
  `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << ${system} >> /CIDToGIDMap /Identity /DW 600 /W [1 [500 700 250]] /FontDescriptor @${name}.descriptor >>`;
const simple = (name: string, subtype: string, more: string): string =>
  `<< /Type /Font /Subtype /${subtype} /BaseFont /${name} /FirstChar 65 /LastChar 66 /Widths [500 700] /FontDescriptor @${name}.descriptor ${more} >>`;

/** `Composite`, `Owner`, `Plain`, `Symbol`, `Typed`: each with its descriptor and its program. */
export const fontParts: Parts = {
  Composite:
    '<< /Type /Font /Subtype /Type0 /BaseFont /Composite /Encoding /Identity-H /DescendantFonts [@Composite.cid] /ToUnicode @Composite.unicode >>',
  'Composite.cid': cidFont('Composite', '/Registry (Adobe) /Ordering (Identity) /Supplement 0'),
  'Composite.descriptor': descriptor('Composite', 4, '/FontFile2 @Composite.program /CIDSet @Composite.set'),
  'Composite.program': trueType(compositeProgram),
  'Composite.set': { dict: '<< >>', data: Uint8Array.of(0b11110000) },
  'Composite.unicode': toUnicode(2, [
    [1, '0041'],
    [2, '0042'],
    [3, '0020'],
  ]),
  Owner: '<< /Type /Font /Subtype /Type0 /BaseFont /Owner /Encoding @Owner.cmap /DescendantFonts [@Owner.cid] /ToUnicode @Owner.unicode >>',
  'Owner.cmap': ownCMap,
  'Owner.cid': cidFont('Owner', '/Registry (Essai) /Ordering (Manuel) /Supplement 1'),
  'Owner.descriptor': descriptor('Owner', 4, '/FontFile2 @Owner.program'),
  'Owner.program': trueType(compositeProgram),
  'Owner.unicode': toUnicode(1, [
    [0x41, '0041'],
    [0x42, '0042'],
  ]),
  Plain: simple('Plain', 'TrueType', '/Encoding /WinAnsiEncoding'),
  'Plain.descriptor': descriptor('Plain', 32, '/FontFile2 @Plain.program'),
  'Plain.program': trueType(plainProgram),
  Symbol: simple('Symbol', 'TrueType', '/ToUnicode @Symbol.unicode'),
  'Symbol.descriptor': descriptor('Symbol', 4, '/FontFile2 @Symbol.program'),
  'Symbol.program': trueType(symbolProgram),
  'Symbol.unicode': toUnicode(1, [
    [0x41, '2713'],
    [0x42, '2717'],
  ]),
  Typed: simple('Typed', 'Type1', '/Encoding /WinAnsiEncoding'),
  'Typed.descriptor': descriptor('Typed', 32, '/FontFile @Typed.program /CharSet (/A/B)'),
  'Typed.program': {
    dict: `<< /Length1 ${type1.lengths[0]} /Length2 ${type1.lengths[1]} /Length3 ${type1.lengths[2]} >>`,
    data: type1.program,
  },
};
