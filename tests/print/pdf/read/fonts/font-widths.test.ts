import { PDFContext, type PDFDict } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { cidWidths, simpleWidths } from '../../../../../print/pdf/read/fonts/font-widths.ts';

const dict = (entries: object): PDFDict => PDFContext.create().obj(entries as never) as unknown as PDFDict;

test('widths of a CID font stand one by one, or by range', () => {
  const widthOf = cidWidths(dict({ DW: 500, W: [1, [10, 20], 5, 7, 30] }));
  expect([0, 1, 2, 3, 5, 6, 7, 8].map(widthOf)).toEqual([500, 10, 20, 500, 30, 30, 30, 500]);
});

test('without DW, a glyph is a thousandth of a thousand wide', () => {
  expect(cidWidths(dict({}))(3)).toBe(1000);
});

test('widths of a simple font begin at its first code', () => {
  const widthOf = simpleWidths(dict({ FirstChar: 65, Widths: [10, 20] }));
  expect([64, 65, 66, 67].map(widthOf)).toEqual([undefined, 10, 20, undefined]);
});
