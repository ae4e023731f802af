/** Guarantee: a header cell says what it heads, unless each cell names its headers. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { pathOf, type StructureElement } from '../../pdf/read/structure-tree.ts';
import { cellsOf, rowsOf } from '../../pdf/read/table-grid.ts';
import { asArray, asName, asText } from '../../pdf/read/values.ts';
import type { Check, Fault } from '../condition.ts';

const SCOPES = ['Row', 'Column', 'Both'];

const headersOf = (cell: StructureElement): string[] =>
  (asArray(cell.attribute('Table', 'Headers')) ?? []).flatMap((id) => asText(id) ?? []);

/** Every data cell names headers that are in the table. */
function namesHeaders(cells: readonly StructureElement[], headers: readonly StructureElement[]): boolean {
  const ids = new Set(headers.flatMap(({ id }) => id ?? []));
  const data = cells.filter(({ standard }) => standard === 'TD');
  return data.every((cell) => headersOf(cell).length > 0 && headersOf(cell).every((id) => ids.has(id)));
}

function* unscoped({ tree }: PdfFile): Iterable<Fault> {
  for (const table of tree.elements.filter(({ standard }) => standard === 'Table')) {
    const cells = rowsOf(table).flatMap(cellsOf);
    const headers = cells.filter(({ standard }) => standard === 'TH');
    const bare = headers.filter((header) => !SCOPES.includes(asName(header.attribute('Table', 'Scope')) ?? ''));
    if (bare.length === 0 || namesHeaders(cells, headers)) continue;
    for (const header of bare) yield { place: pathOf(header), found: 'Scope est absent' };
  }
}

export const headerCellsScoped: Check = {
  name: 'header-cells-scoped',
  remedy: 'Écrivez scope sur la cellule d’en-tête, à la source du tableau.',
  conditions: [{ id: '15-003', requires: 'une cellule TH a un attribut Scope, dans un tableau sans Headers ni ID', find: unscoped }],
};
