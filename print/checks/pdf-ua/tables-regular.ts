/** Guarantee: the cells of a table fill its grid, each in its own place. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { pathOf } from '../../pdf/read/structure-tree.ts';
import { layTable, type TableGrid } from '../../pdf/read/table-grid.ts';
import type { Check, Fault, Find } from '../condition.ts';

const eachTable = (faults: (grid: TableGrid, place: string) => Iterable<Fault>): Find =>
  function* find({ tree }: PdfFile): Iterable<Fault> {
    for (const table of tree.elements) if (table.standard === 'Table') yield* faults(layTable(table), pathOf(table));
  };

function* holes({ cells }: TableGrid, place: string): Iterable<Fault> {
  for (const [rank, row] of cells.entries()) {
    const empty = row.filter((cell) => !cell).length;
    if (empty > 0) yield { place, found: `il manque ${empty} cellules à la ligne ${rank + 1}` };
  }
}

const overflows = (over: 'rows' | 'columns', told: string): Find =>
  eachTable((grid) => grid.overflows.filter((one) => one.over === over).map(({ cell }) => ({ place: pathOf(cell), found: told })));

export const tablesRegular: Check = {
  name: 'tables-regular',
  remedy: 'Corrigez les cellules du tableau à sa source : chaque ligne a autant de colonnes que la première.',
  conditions: [
    {
      id: '7.2-15',
      requires: 'une cellule n’en recouvre pas une autre',
      find: eachTable(({ overlaps }) => overlaps.map((cell) => ({ place: pathOf(cell), found: 'elle recouvre une autre cellule' }))),
    },
    { id: '7.2-41', requires: 'les colonnes ont le même nombre de lignes', find: overflows('rows', 'elle s’étend sous la dernière ligne') },
    {
      id: '7.2-42',
      requires: 'les lignes n’ont pas plus de colonnes que la première',
      find: overflows('columns', 'elle dépasse la dernière colonne'),
    },
    { id: '7.2-43', requires: 'les lignes n’ont pas moins de colonnes que la première', find: eachTable(holes) },
  ],
};
