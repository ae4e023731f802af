import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';
import { TABLE } from './sample-table.ts';

const inPage = useInPage();

interface Cell {
  readonly text: string;
  readonly scope: string | null;
  readonly columns: number;
}

/** Rows of the table once reshaped, and the widths of its columns. */
const reshaped = (): Promise<{ rows: Cell[][]; groups: number[]; widths: string[]; kept: boolean[] }> =>
  inPage(TABLE, () => {
    const table = document.querySelector('table')!;
    paginator.headRows(table);
    const rows = [...table.rows];
    return {
      rows: rows.map((row) =>
        [...row.cells].map((cell) => ({ text: cell.textContent, scope: cell.getAttribute('scope'), columns: cell.colSpan })),
      ),
      groups: [...table.tBodies].map((body) => body.rows.length),
      widths: [...table.querySelectorAll('col')].map(({ style }) => style.width),
      kept: rows.map((row) => row.classList.contains('garder-avec-suivant')),
    };
  });

test('the head of a row becomes a line over its cells, and names them alone', async () => {
  const { rows, groups } = await reshaped();
  expect(rows.slice(2, 4)).toEqual([
    [{ text: 'Médiateur', scope: 'rowgroup', columns: 2 }],
    [
      { text: 'Le nom du métier', scope: null, columns: 1 },
      { text: 'Apprendre aux habitants à faire seuls', scope: null, columns: 1 },
    ],
  ]);
  expect(groups).toEqual([2, 2]);
});

test('the head of the first column stands over the others', async () => {
  const { rows } = await reshaped();
  expect(rows.slice(0, 2)).toEqual([
    [{ text: 'Nom', scope: 'col', columns: 2 }],
    [
      { text: 'Qui est-ce ?', scope: 'col', columns: 1 },
      { text: 'Son travail', scope: 'col', columns: 1 },
    ],
  ]);
});

test('the columns that stay share the whole width', async () => {
  expect((await reshaped()).widths).toEqual(['37.5%', '62.5%']);
});

test('a line over its cells never ends a page', async () => {
  expect((await reshaped()).kept).toEqual([true, false, true, false, true, false]);
});
