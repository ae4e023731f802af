import { PDFContext, type PDFDict } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readNumberTree } from '../../../../print/pdf/read/number-tree.ts';
import { asName } from '../../../../print/pdf/read/values.ts';

const context = PDFContext.create();
const tree = (entries: object): PDFDict => context.obj(entries as never) as unknown as PDFDict;
const named = (root: PDFDict | undefined): [number, string | undefined][] =>
  [...readNumberTree(root)].map(([key, value]) => [key, asName(value)]);

test('the leaves of a tree are read in order, whatever their depth', () => {
  const root = tree({ Kids: [{ Nums: [0, 'Un', 3, 'Deux'] }, { Kids: [{ Nums: [7, 'Trois'] }] }] });
  expect(named(root)).toEqual([
    [0, 'Un'],
    [3, 'Deux'],
    [7, 'Trois'],
  ]);
});

test('a missing tree is empty', () => {
  expect(named(undefined)).toEqual([]);
});

test('a tree that holds itself is read once', () => {
  const root = tree({ Nums: [1, 'Un'] });
  root.set(root.keys()[0]!, context.obj([1, 'Un'] as never));
  const reference = context.register(root);
  root.set((context.obj({ Kids: 1 } as never) as unknown as PDFDict).keys()[0]!, context.obj([reference]));
  expect(named(root)).toEqual([[1, 'Un']]);
});
