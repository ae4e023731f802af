/**
 * Gives a font a second code for its hyphen, that stands for U+2010: one glyph, two characters, which a single code could not tell
 * apart.
 */
import { deflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { readGlyphWidths } from '../compact/glyph-widths.ts';
import { readToUnicode } from '../to-unicode.ts';

const name = PDFName.of;
const HYPHEN_MINUS = '-';
const HYPHEN = '2010';

const hexOf = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
const bytesOf = (stream: PDFRawStream): Buffer => Buffer.from(decodePDFRawStream(stream).decode());
const descendantOf = (font: PDFDict): PDFDict | undefined => font.lookupMaybe(name('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);

/** `numGlyphs` of the `maxp` table (OpenType 1.9); nothing when the file has none. */
function countGlyphs(file: Buffer): number | undefined {
  const tables = file.length < 12 ? 0 : file.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * 16 && at + 16 <= file.length; at += 16)
    if (file.toString('latin1', at, at + 4) === 'maxp') return file.readUInt16BE(file.readUInt32BE(at + 8) + 4);
  return undefined;
}

function register({ context }: PDFDocument, bytes: Buffer): PDFRef {
  const compressed = deflateSync(bytes);
  return context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: compressed.length }), compressed));
}

/** Adds the code, the first after those of the glyphs. */
function addCode(document: PDFDocument, font: PDFDict): string | undefined {
  const descendant = descendantOf(font);
  const widths = readGlyphWidths(font);
  const map = font.lookup(name('ToUnicode'));
  const file = descendant?.lookupMaybe(name('FontDescriptor'), PDFDict)?.lookup(name('FontFile2'));
  const drawnAs = [...readToUnicode(font)].find(([, text]) => text === HYPHEN_MINUS)?.[0];
  // Only a font whose codes are the numbers of its glyphs has its other codes free.
  if (descendant?.get(name('CIDToGIDMap')) !== name('Identity') || drawnAs === undefined) return undefined;
  if (!widths || !(map instanceof PDFRawStream) || !(file instanceof PDFRawStream)) return undefined;
  const code = countGlyphs(bytesOf(file));
  if (code === undefined) return undefined;
  const glyph = parseInt(drawnAs, 16);
  const glyphs = Buffer.alloc(2 * code + 2);
  for (let each = 0; each < code; each += 1) glyphs.writeUInt16BE(each, 2 * each);
  glyphs.writeUInt16BE(glyph, 2 * code);
  descendant.set(name('CIDToGIDMap'), register(document, glyphs));
  const array = descendant.lookupMaybe(name('W'), PDFArray) ?? PDFArray.withContext(document.context);
  array.push(PDFNumber.of(code));
  array.push(document.context.obj([widths.byCode.get(glyph) ?? widths.others]));
  descendant.set(name('W'), array);
  const added = `1 beginbfchar\n<${hexOf(code)}> <${HYPHEN}>\nendbfchar\nendcmap`;
  const characters = bytesOf(map).toString('latin1').replace('endcmap', added);
  font.set(name('ToUnicode'), register(document, Buffer.from(characters, 'latin1')));
  return hexOf(code);
}

/** Four hexadecimal digits; nothing for a font without a hyphen, or that cannot have more codes. The font is changed when it is first asked. */
export function hyphenCodes(document: PDFDocument): (font: PDFDict) => string | undefined {
  const codes = new Map<PDFDict, string | undefined>();
  return (font) => {
    if (!codes.has(font)) codes.set(font, addCode(document, font));
    return codes.get(font);
  };
}
