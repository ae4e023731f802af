import { expect, test } from 'vitest';
import type { StructureElement } from '../../../../print/pdf/read/structure-tree.ts';
import { layTable } from '../../../../print/pdf/read/table-grid.ts';
import { PDFNumber } from '@cantoo/pdf-lib';

interface Cell {
  readonly name: string;
  readonly rows?: number;
  readonly columns?: number;
}
const element = (standard: string, kids: readonly StructureElement[], spans: Cell = { name: '' }): StructureElement =>
  ({
    type: spans.name,
    standard,
    kids,
    attribute: (_: string, key: string) => PDFNumber.of((key === 'RowSpan' ? spans.rows : spans.columns) ?? 1),
  }) as unknown as StructureElement;
const table = (...rows: readonly (readonly Cell[])[]): StructureElement =>
  element('Table', [
    element(
      'TBody',
      rows.map((cells) =>
        element(
          'TR',
          cells.map((cell) => element('TD', [], cell)),
        ),
      ),
    ),
  ]);
const names = (...rows: readonly (readonly Cell[])[]): string[] =>
  layTable(table(...rows)).cells.map((row) => row.map((cell) => cell?.type ?? '·').join(''));

test('cells stand one after the other', () => {
  expect(names([{ name: 'a' }, { name: 'b' }], [{ name: 'c' }, { name: 'd' }])).toEqual(['ab', 'cd']);
});

test('a cell that spans rows pushes those below it aside', () => {
  expect(names([{ name: 'a', rows: 2 }, { name: 'b' }], [{ name: 'c' }])).toEqual(['ab', 'ac']);
});

test('a cell that spans columns takes their places', () => {
  expect(names([{ name: 'a', columns: 2 }, { name: 'b' }], [{ name: 'c' }, { name: 'd' }, { name: 'e' }])).toEqual(['aab', 'cde']);
});

test('a place without a cell is a hole', () => {
  expect(names([{ name: 'a' }, { name: 'b' }], [{ name: 'c' }])).toEqual(['ab', 'c·']);
});

test('a cell that goes out of the grid is told', () => {
  const { overflows } = layTable(
    table(
      [{ name: 'a' }],
      [
        { name: 'b', columns: 2 },
        { name: 'c', rows: 2 },
      ],
    ),
  );
  expect(overflows.map(({ cell, over }) => `${cell.type} ${over}`)).toEqual(['b columns', 'c columns', 'c rows']);
});

test('a cell that covers another is told', () => {
  const { overlaps } = layTable(table([{ name: 'a' }, { name: 'b', rows: 2 }], [{ name: 'c', columns: 2 }]));
  expect(overlaps.map(({ type }) => type)).toEqual(['c']);
});

test('a table without rows has no grid', () => {
  expect(layTable(table())).toMatchObject({ rows: 0, columns: 0, cells: [] });
});
