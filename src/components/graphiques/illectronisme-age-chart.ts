/** The ledger → the chart `illectronisme-age`. */
import type { Book } from '../../book/book.ts';
import { formatFact, periodeDe } from '../../book/facts.ts';
import { factOf } from '../../book/lookup.ts';
import { nombreAvecUnite } from '../../book/numbers.ts';
import { typographie } from '../../book/typography.ts';
import { claim, measureOf, provenance, seriesOf, type Chart } from './chart.ts';
import type { BarRowsData } from './drawing/bar-rows-geometry.ts';

const WHOLE = 100;

export function illectronismeAgeChart(book: Book): Chart<BarRowsData> {
  const byAge = factOf(book, 'illectronisme-age');
  const all = factOf(book, 'illectronisme-2021');
  const ages = seriesOf(byAge).flatMap((point) =>
    'categorie' in point ? [{ name: typographie(point.categorie), value: point.valeur }] : [],
  );
  const percent = (value: number): string => nombreAvecUnite(value, byAge.unite, byAge.decimales);
  const whole = formatFact(all) ?? '';
  const rising = ages.every((age, rank) => age.value >= (ages[rank - 1]?.value ?? 0));
  return {
    titre: claim(rising, 'L’illectronisme monte avec l’âge'),
    sousTitre: `Part des personnes en illectronisme, France hors Mayotte, ${periodeDe(byAge)}`,
    description: `Barres horizontales. ${ages.map((age) => `${age.name}\u00a0: ${percent(age.value)}`).join(', ')}. Ensemble des 15\u00a0ans ou plus\u00a0: ${whole}.`,
    ...(byAge.note === undefined ? {} : { note: typographie(byAge.note) }),
    ...provenance(book, [byAge, all]),
    data: {
      rows: ages.map((age) => ({ title: age.name, value: age.value, texture: 'solid', figure: percent(age.value) })),
      max: WHOLE,
      track: true,
      reference: { value: measureOf(all).value, text: `Ensemble des 15\u00a0ans ou plus\u00a0: ${whole}` },
    },
    table: {
      colonnes: ['Âge', 'Part en situation d’illectronisme'],
      lignes: [...ages.map((age) => [age.name, percent(age.value)]), ['Ensemble des 15\u00a0ans ou plus', whole]],
      chiffres: true,
    },
  };
}
