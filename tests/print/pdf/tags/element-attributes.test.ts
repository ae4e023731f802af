import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { writeAttributes, type ElementOnPage } from '../../../../print/pdf/tags/element-attributes.ts';

const { context } = await PDFDocument.create();

/** Attributes of an element, as written in the file. */
function written(element: Partial<ElementOnPage['element']>, more: Partial<ElementOnPage> = {}): string | undefined {
  const dict = context.obj({});
  writeAttributes(context, dict, { element: { type: 'P', kids: [], ...element }, headers: [], ...more });
  return dict.get(PDFName.of('A'))?.toString().replace(/\s+/g, ' ');
}

test('an element that has nothing to say has no attributes', () => {
  expect(written({ lang: 'en', id: 'n1', contents: 'Ici' })).toBeUndefined();
});

test('a list says how it is numbered', () => {
  expect(written({ type: 'L', numbering: 'LowerRoman' })).toBe('<< /O /List /ListNumbering /LowerRoman >>');
  expect(written({ type: 'L', numbering: 'None' })).toBe('<< /O /List /ListNumbering /None >>');
});

test.each([
  ['its scope', { scope: 'Column' }, '/Scope /Column'],
  ['the columns it fills', { colSpan: 3 }, '/ColSpan 3'],
  ['the rows it fills', { rowSpan: 2 }, '/RowSpan 2'],
  ['all of it', { scope: 'Row', colSpan: 2, rowSpan: 4 }, '/Scope /Row /ColSpan 2 /RowSpan 4'],
] as const)('a cell says %s', (_what, element, expected) => {
  expect(written({ type: 'TH', ...element })).toBe(`<< /O /Table ${expected} >>`);
});

test('a data cell names its header cells, in order', () => {
  expect(written({ type: 'TD' }, { headers: ['cellule-4', 'cellule-9'] })).toBe('<< /O /Table /Headers [ (cellule-4) (cellule-9) ] >>');
});

test('a picture says where it stands, from the bottom of its sheet, in points', () => {
  expect(written({ type: 'Figure' }, { picture: { box: [40, 100, 240, 200], heightPt: 595.28 } })).toBe(
    '<< /O /Layout /Placement /Block /BBox [ 30 445.28 180 520.28 ] >>',
  );
});

test('its box is rounded to a hundredth of a point: a longer number says no more', () => {
  expect(written({}, { picture: { box: [1 / 3, 0, 2 / 3, 1 / 7], heightPt: 100 } })).toContain('/BBox [ 0.25 99.89 0.5 100 ]');
});

test('a picture whose box is not known says nothing', () => {
  expect(written({}, { picture: { box: undefined, heightPt: 100 } })).toBeUndefined();
});

test('attributes of two owners are a list', () => {
  expect(written({ numbering: 'Disc', colSpan: 2 })).toBe('[ << /O /List /ListNumbering /Disc >> << /O /Table /ColSpan 2 >> ]');
});
