import { describe, expect, test } from 'vitest';
import { chronologieChart } from '../../../../src/components/graphiques/chronologie-chart.ts';
import { measureOf, seriesOf, type Chart } from '../../../../src/components/graphiques/chart.ts';
import { illectronismeAgeChart } from '../../../../src/components/graphiques/illectronisme-age-chart.ts';
import { parcoursChart } from '../../../../src/components/graphiques/parcours-chart.ts';
import { postesChart } from '../../../../src/components/graphiques/postes-chart.ts';
import { quiEmbaucheChart } from '../../../../src/components/graphiques/qui-embauche-chart.ts';
import { smicChart } from '../../../../src/components/graphiques/smic-chart.ts';
import { factOf } from '../../../../src/book/lookup.ts';
import { realBook, withFact } from './real-book.ts';

const book = realBook();
const charts: readonly (readonly [string, Chart<unknown>])[] = [
  ['smic', smicChart(book)],
  ['illectronisme-age', illectronismeAgeChart(book)],
  ['postes', postesChart(book)],
  ['chronologie', chronologieChart(book)],
  ['parcours', parcoursChart(book)],
  ['qui-embauche', quiEmbaucheChart(book)],
];

describe.each(charts)('%s', (id, chart) => {
  test('cites its sources, each once', () => {
    expect(chart.sources.length).toBeGreaterThan(0);
    expect(new Set(chart.sources.map((source) => source.id)).size).toBe(chart.sources.length);
  });

  test('is described in words with French spacing', () => {
    expect(chart.description.length).toBeGreaterThan(40);
    expect(`${chart.titre}${chart.sousTitre ?? ''}${chart.description}${chart.note ?? ''}${chart.legende ?? ''}`).not.toMatch(
      /'| [;:!?%€]|undefined/,
    );
  });

  test('says the same as a table, every row complete', () => {
    if (id === 'parcours') return;
    const { colonnes, lignes } = chart.table!;
    expect(lignes.length).toBeGreaterThan(1);
    for (const ligne of lignes) {
      expect(ligne).toHaveLength(colonnes.length);
      expect(ligne.every((cellule) => cellule !== '')).toBe(true);
    }
  });
});

test('a figure changed in the ledger changes in the drawing', () => {
  const chart = illectronismeAgeChart(withFact('illectronisme-2021', { valeur: 14.2 }));
  expect(chart.data.reference).toEqual({ value: 14.2, text: 'Ensemble des 15\u00a0ans ou plus\u00a0: 14,2\u00a0%' });
});

test('words before a number are kept beside it', () => {
  expect(measureOf(factOf(book, 'postes-2024'))).toEqual({ value: 3800, figure: '3\u202f800', before: 'pas moins de' });
});

test('the Smic chart is refused when the Smic is no longer above the salary read online', () => {
  expect(() => smicChart(withFact('salaire-lu-en-ligne', { valeur: 2500 }))).toThrow('ne disent plus ce qu’affirme le titre');
});

test('a chart without its fact names it', () => {
  expect(() => postesChart({ ...book, faits: [] })).toThrow('postes-annonces');
});

test('a text without a number cannot be drawn', () => {
  expect(() => postesChart(withFact('postes-2024', { valeur: 'beaucoup' }))).toThrow('Un graphique attend ici un seul nombre.');
});

test('a low confidence is said in the figure', () => {
  expect(smicChart(withFact('salaire-lu-en-ligne', { confiance: 'basse' })).prudence).toBe(true);
});

test('the series of the ledger say the same as the single facts the charts read', () => {
  const values = (id: string): number[] => seriesOf(factOf(book, id)).map(({ valeur }) => valeur);
  const single = (...ids: string[]): number[] => ids.map((id) => measureOf(factOf(book, id)).value);
  expect(values('qui-embauche')).toEqual(single('employeurs-publics', 'employeurs-prives'));
  expect(values('employeurs-2023')).toEqual(
    single(
      'employeurs-associations-2023',
      'employeurs-communes-2023',
      'employeurs-intercommunalites-2023',
      'employeurs-ccas-2023',
      'employeurs-departements-2023',
    ),
  );
});
