import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readGlyphWidths, readWidthsOfFonts, type GlyphWidths } from '../../../../print/pdf/compact/glyph-widths.ts';

const { context } = await PDFDocument.create();
type Numbers = readonly (number | readonly number[])[];
interface Descendant {
  readonly W?: Numbers;
  readonly DW?: number;
}

const font = ({ W, DW }: Descendant, encoding = 'Identity-H'): PDFDict =>
  context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    Encoding: encoding,
    DescendantFonts: [
      context.register(
        context.obj({
          ...(W && { W: W.map((entry) => (typeof entry === 'number' ? entry : [...entry])) }),
          ...(DW !== undefined && { DW }),
        }),
      ),
    ],
  });

test('widths are read one by one, and by range', () => {
  const widths = readGlyphWidths(font({ W: [3, [500, 610.5], 10, 12, 700], DW: 640 }))!;
  expect(Object.fromEntries(widths.byCode)).toEqual({ 3: 500, 4: 610.5, 10: 700, 11: 700, 12: 700 });
  expect(widths.others).toBe(640);
});

test('a font that gives no width has those of the standard', () => {
  expect(readGlyphWidths(font({}))).toEqual({ byCode: new Map(), others: 1000 });
});

test('a font whose codes are not two bytes from left to right has none', () => {
  expect(readGlyphWidths(font({ DW: 500 }, 'Identity-V'))).toBeUndefined();
  expect(readGlyphWidths(context.obj({ Type: 'Font', Subtype: 'TrueType', Widths: [500] }))).toBeUndefined();
});

test('the fonts of a page go by their name; each is read once', () => {
  const [one, other] = [font({ DW: 500 }), font({ DW: 500 }, 'Identity-V')];
  const resources = context.obj({ Font: { F4: context.register(one), F5: context.register(other) } });
  const known = new Map<PDFDict, GlyphWidths | undefined>();
  const fonts = readWidthsOfFonts(resources, known);
  expect([...fonts.keys()]).toEqual(['/F4']);
  expect(readWidthsOfFonts(resources, known).get('/F4')).toBe(fonts.get('/F4'));
  expect(readWidthsOfFonts(undefined, known).size).toBe(0);
  expect(resources.has(PDFName.of('Font'))).toBe(true);
});
