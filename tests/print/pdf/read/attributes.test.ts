import { PDFContext, type PDFDict } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { attributeOf } from '../../../../print/pdf/read/attributes.ts';
import { asName, asNumber } from '../../../../print/pdf/read/values.ts';

const context = PDFContext.create();
const dict = (entries: object): PDFDict => context.obj(entries as never) as unknown as PDFDict;
const classes = dict({ large: { O: 'Table', ColSpan: 3 } });

test('an attribute is read by its owner', () => {
  const cell = dict({
    A: [
      { O: 'Layout', ColSpan: 9 },
      { O: 'Table', ColSpan: 2 },
    ],
  });
  expect(asNumber(attributeOf(cell, 'Table', 'ColSpan', undefined))).toBe(2);
});

test('attributes alone, without a list, are read too', () => {
  expect(asName(attributeOf(dict({ A: { O: 'Table', Scope: 'Row' } }), 'Table', 'Scope', undefined))).toBe('Row');
});

test('those of a class hold where the element has none of its own', () => {
  expect(asNumber(attributeOf(dict({ C: 'large' }), 'Table', 'ColSpan', classes))).toBe(3);
  expect(asNumber(attributeOf(dict({ C: 'large', A: { O: 'Table', ColSpan: 2 } }), 'Table', 'ColSpan', classes))).toBe(2);
});

test('an unknown class or attribute is nothing', () => {
  expect(attributeOf(dict({ C: 'inconnue' }), 'Table', 'ColSpan', classes)).toBeUndefined();
});
