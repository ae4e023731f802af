import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { readGlyphWidths } from '../../../../print/pdf/compact/glyph-widths.ts';
import { hyphenCodes } from '../../../../print/pdf/text/hyphen-codes.ts';
import { readToUnicode } from '../../../../print/pdf/to-unicode.ts';
import { useBrowser } from '../../real-browser.ts';
import { printSample } from '../printed-sample.ts';

const name = PDFName.of;
const fontsOf = (document: PDFDocument): PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => dict.get(name('Type')) === name('Font') && dict.has(name('DescendantFonts')));
const descendantOf = (font: PDFDict): PDFDict => font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);

describe('in the fonts that Chromium wrote', () => {
  const browser = useBrowser();
  const printed = async (): Promise<{ document: PDFDocument; font: PDFDict }> => {
    const document = await PDFDocument.load(await printSample(browser()), { updateMetadata: false });
    const font = fontsOf(document).find((each) => /NextRegular|Next-Regular/.test(each.get(name('BaseFont'))!.toString()))!;
    return { document, font };
  };

  test('the new code draws the hyphen, as wide as it, and is U+2010 for who copies it', async () => {
    const { document, font } = await printed();
    const before = readToUnicode(font);
    const hyphen = parseInt([...before].find(([, text]) => text === '-')![0], 16);
    const code = hyphenCodes(document)(font)!;
    expect(before.has(code)).toBe(false);
    expect(readToUnicode(font)).toEqual(new Map([...before, [code, '\u2010']]));
    const widths = readGlyphWidths(font)!;
    expect(widths.byCode.get(parseInt(code, 16))).toBe(widths.byCode.get(hyphen));
    const order = Buffer.from(decodePDFRawStream(descendantOf(font).lookup(name('CIDToGIDMap')) as PDFRawStream).decode());
    expect(order.readUInt16BE(2 * parseInt(code, 16))).toBe(hyphen);
    expect([0, 1, hyphen].map((glyph) => order.readUInt16BE(2 * glyph))).toEqual([0, 1, hyphen]);
  });

  test('a font has one such code, however often it is asked', async () => {
    const { document, font } = await printed();
    const codeOf = hyphenCodes(document);
    expect([codeOf(font), codeOf(font)]).toEqual([codeOf(font), codeOf(font)]);
    expect([...readToUnicode(font).values()].filter((text) => text === '\u2010')).toHaveLength(1);
  });

  test('a font without a hyphen, without its file, or whose codes are not glyph numbers, has none', async () => {
    const { document, font } = await printed();
    const changed = (change: (font: PDFDict, descendant: PDFDict) => void): PDFDict => {
      const descendant = descendantOf(font).clone();
      const copy = font.clone();
      copy.set(name('DescendantFonts'), document.context.obj([document.context.register(descendant)]));
      change(copy, descendant);
      return copy;
    };
    const codeOf = hyphenCodes(document);
    expect(codeOf(changed(() => undefined))).toBeDefined();
    expect(codeOf(changed((copy) => copy.delete(name('ToUnicode'))))).toBeUndefined();
    expect(codeOf(changed((_copy, descendant) => descendant.delete(name('FontDescriptor'))))).toBeUndefined();
    expect(codeOf(changed((_copy, descendant) => descendant.delete(name('CIDToGIDMap'))))).toBeUndefined();
    expect(codeOf(changed((copy) => copy.set(name('Encoding'), name('Identity-V'))))).toBeUndefined();
  });
});
