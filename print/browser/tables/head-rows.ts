/** Sets the head of each row as a line above its cells, which then share the whole width of the table. */

/** The widths of the columns that stay share the whole. */
function widen(table: HTMLTableElement): void {
  const [first, ...others] = table.querySelectorAll<HTMLElement>(':scope > colgroup > col');
  if (!first) return;
  first.remove();
  const widths = others.map((column) => parseFloat(column.style.width) || 1);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  for (const [rank, column] of others.entries()) column.style.width = `${(((widths[rank] ?? 0) / whole) * 100).toFixed(1)}%`;
}

/** Takes the first cell of a row, and sets it above the row, over all its columns. */
function lineAbove(row: HTMLTableRowElement, scope: 'col' | 'rowgroup'): void {
  const head = row.cells[0];
  if (!head) return;
  const line = row.ownerDocument.createElement('tr');
  line.className = 'tete-de-rang garder-avec-suivant';
  row.before(line);
  line.append(head);
  head.colSpan = row.cells.length;
  if (head.localName === 'th') head.scope = scope;
}

export function headRows(table: HTMLTableElement): void {
  table.classList.add('tableau-en-rangs');
  widen(table);
  for (const row of [...(table.tHead?.rows ?? [])]) lineAbove(row, 'col');
  for (const body of [...table.tBodies]) {
    for (const row of [...body.rows]) {
      // A group of its own: the head names these cells and no others.
      const group = table.ownerDocument.createElement('tbody');
      group.className = 'rang';
      body.before(group);
      group.append(row);
      lineAbove(row, 'rowgroup');
    }
    body.remove();
  }
}
