/** Lays the cells of a table on a grid, spans included, and tells where they overlap, overflow or leave a hole. */
import { asNumber } from './values.ts';
import type { StructureElement } from './structure-tree.ts';

export interface TableGrid {
  readonly rows: number;
  readonly columns: number;
  /** Cell at each row and column; the same cell stands at each place that it spans. */
  readonly cells: readonly (readonly (StructureElement | undefined)[])[];
  readonly overlaps: readonly StructureElement[];
  readonly overflows: readonly { readonly cell: StructureElement; readonly over: 'rows' | 'columns' }[];
}

const isCell = ({ standard }: StructureElement): boolean => standard === 'TH' || standard === 'TD';
const through = (element: StructureElement, groups: readonly string[]): StructureElement[] =>
  element.kids.flatMap((kid) => (groups.includes(kid.standard) ? through(kid, groups) : [kid]));
const span = (cell: StructureElement, key: 'RowSpan' | 'ColSpan'): number =>
  Math.max(1, Math.min(asNumber(cell.attribute('Table', key)) ?? 1, 1000));

export const rowsOf = (table: StructureElement): StructureElement[] =>
  through(table, ['THead', 'TBody', 'TFoot', 'NonStruct']).filter(({ standard }) => standard === 'TR');
export const cellsOf = (row: StructureElement): StructureElement[] => through(row, ['NonStruct']).filter(isCell);

export function layTable(table: StructureElement): TableGrid {
  const rows = rowsOf(table);
  const columns = rows[0] ? cellsOf(rows[0]).reduce((sum, cell) => sum + span(cell, 'ColSpan'), 0) : 0;
  const cells: (StructureElement | undefined)[][] = rows.map(() => new Array<StructureElement | undefined>(columns).fill(undefined));
  const overlaps: StructureElement[] = [];
  const overflows: { cell: StructureElement; over: 'rows' | 'columns' }[] = [];
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of cellsOf(row)) {
      while (left < columns && cells[top]?.[left]) left += 1;
      const [height, width] = [span(cell, 'RowSpan'), span(cell, 'ColSpan')];
      if (left + width > columns) overflows.push({ cell, over: 'columns' });
      if (top + height > rows.length) overflows.push({ cell, over: 'rows' });
      for (let y = top; y < Math.min(top + height, rows.length); y += 1) {
        for (let x = left; x < Math.min(left + width, columns); x += 1) {
          const line = cells[y];
          if (line?.[x]) overlaps.push(cell);
          else if (line) line[x] = cell;
        }
      }
      left += width;
    }
  });
  return { rows: rows.length, columns, cells, overlaps, overflows };
}
