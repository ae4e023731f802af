/** Gives another shape to the tables that have more columns than the page can hold; no word of them changes. */
import { cardsOf } from './cards.ts';
import { headRows } from './head-rows.ts';

/** `rangs`: the head of a row becomes a line above its cells. `fiches`: a row becomes a list of its values, each after the head of its column. */
export type Shape = 'rangs' | 'fiches';

/** A cell left for the reader's hand: nothing, or « … ». */
const BLANK = /^[\s\u2026.]*$/;
/** The longest text that stays readable in a narrow column, in signs. */
const SHORT = 24;

export const columnsOf = (table: HTMLTableElement): number =>
  Math.max(0, ...[...table.rows].map((row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)));

const hasLongCell = (table: HTMLTableElement): boolean =>
  [...table.querySelectorAll('tbody td')].some(({ textContent }) => textContent.trim().length > SHORT);

/** @param columns most columns that stay side by side, but for those of short values */
export function reshapeTables(content: DocumentFragment, shape: Shape, columns: number): void {
  for (const table of [...content.querySelectorAll('table')]) {
    for (const cell of table.querySelectorAll('tbody td')) {
      cell.classList.toggle('a-remplir', cell.childElementCount === 0 && BLANK.test(cell.textContent));
    }
    if (columnsOf(table) <= columns) continue;
    if (shape === 'fiches') table.replaceWith(...cardsOf(table));
    else if (hasLongCell(table) && table.querySelector('tbody th[scope="row"]')) headRows(table);
  }
}
