/** The ledger → the chart `postes`: counts of different kinds, each with its date. */
import type { Book } from '../../book/book.ts';
import { formatFact, periodeDe } from '../../book/facts.ts';
import { factOf } from '../../book/lookup.ts';
import { typographie } from '../../book/typography.ts';
import { claim, measureOf, provenance, type Chart } from './chart.ts';
import type { BarRow, BarRowsData, Texture } from './drawing/bar-rows-geometry.ts';

/** The facts drawn, in time, and what each counts. */
const ROWS: readonly {
  readonly fact: string;
  readonly what: string;
  readonly texture: Texture;
  readonly beyond?: string;
  readonly when?: string;
}[] = [
  { fact: 'postes-annonces', what: 'postes annoncés par l’État', texture: 'outline' },
  { fact: 'postes-2022-09', what: 'conseillers en poste', texture: 'solid' },
  { fact: 'postes-2024', what: 'conseillers déployés, selon la ministre', texture: 'solid' },
  {
    fact: 'postes-pourvus-fin-2025',
    what: 'postes pourvus, sur tous ceux sous convention',
    texture: 'solid',
    beyond: 'postes-conventionnes-fin-2025',
  },
  {
    fact: 'postes-perennises-estimation',
    what: 'postes pourraient rester (estimation)',
    texture: 'hatched',
    when: 'Sans l’aide de l’État',
  },
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function postesChart(book: Book): Chart<BarRowsData> {
  const rows = ROWS.map(({ fact: id, beyond: beyondId, when, what, texture }) => {
    const fact = factOf(book, id);
    const beyond = beyondId === undefined ? undefined : factOf(book, beyondId);
    const measure = measureOf(fact);
    const more = beyond && measureOf(beyond);
    const row: BarRow = {
      title: when ?? capital(periodeDe(fact)),
      detail: what,
      value: measure.value,
      texture,
      figure: measure.figure,
      before: measure.before,
      after: more && `sur ${more.figure}`,
      beyond: more?.value,
    };
    return {
      row,
      facts: beyond ? [fact, beyond] : [fact],
      said: `${row.title}, ${what}\u00a0: ${[row.before, row.figure, row.after].filter((part) => part !== undefined).join(' ')}`,
    };
  });
  const drawn = rows.map(({ row }) => row);
  const [announced, left] = [drawn[0]?.value ?? 0, drawn.at(-1)?.value ?? 0];
  return {
    titre: claim(
      drawn.every((row) => row.value <= announced && row.value >= left),
      'Moins de postes qu’annoncé, peu pourraient rester',
    ),
    sousTitre: 'Postes de conseillers numériques dans le dispositif national',
    description: `Barres horizontales. ${rows.map(({ said }) => said).join('. ')}.`,
    note: 'Ces nombres ne comptent pas tous la même chose.',
    legende: typographie(
      `Contour : un objectif annoncé, ou un poste sous convention et vacant. Plein : un comptage. Hachures : une estimation de la Banque des Territoires, ${periodeDe(factOf(book, 'postes-perennises-estimation'))}.`,
    ),
    ...provenance(
      book,
      rows.flatMap(({ facts }) => facts),
    ),
    data: { rows: drawn, max: Math.max(...drawn.map((row) => row.beyond ?? row.value)) },
    table: {
      colonnes: ['Date', 'Ce qui est compté', 'Nombre'],
      lignes: rows.flatMap(({ facts }) =>
        facts.map((fact) => [capital(periodeDe(fact)), typographie(fact.libelle), formatFact(fact) ?? '']),
      ),
      chiffres: false,
    },
  };
}
