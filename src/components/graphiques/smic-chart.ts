/** The ledger → the chart `smic`. */
import type { Book } from '../../book/book.ts';
import { factOf } from '../../book/lookup.ts';
import { dateEnMots, nombreAvecUnite } from '../../book/numbers.ts';
import { claim, measureOf, provenance, seriesOf, type Chart } from './chart.ts';
import type { SmicData } from './drawing/smic-geometry.ts';

export function smicChart(book: Book): Chart<SmicData> {
  const smic = factOf(book, 'smic');
  const read = factOf(book, 'salaire-lu-en-ligne');
  const salaryRead = measureOf(read).value;
  const steps = seriesOf(smic).flatMap((point) => ('date' in point ? [{ date: point.date, valeur: point.valeur }] : []));
  const euros = (value: number, decimals?: number): string => nombreAvecUnite(value, '€', decimals);
  const [first, last] = [steps[0], steps.at(-1)];
  const passed = steps.find((step) => step.valeur > salaryRead);
  const said = (step: typeof first): string => (step ? `${euros(step.valeur, 2)} en ${dateEnMots(step.date)}` : '');
  return {
    titre: claim(last !== undefined && last.valeur > salaryRead, 'Le Smic a dépassé le salaire qu’on lit encore en ligne'),
    sousTitre: 'Smic brut par mois, pour 35\u00a0heures par semaine, chaque fois qu’il a changé',
    description: `Courbe en escalier. Le Smic brut par mois passe de ${said(first)} à ${said(last)}. Il dépasse ${euros(salaryRead)}, le salaire qu’on lit encore en ligne, en ${dateEnMots(passed?.date ?? '')}.`,
    legende: 'L’axe vertical ne part pas de zéro\u00a0: l’écart paraît plus grand qu’il n’est.',
    ...provenance(book, [smic, read]),
    data: { steps, salaryRead, until: book.livre.sourcesLuesJusquAu },
    table: {
      colonnes: ['Depuis', 'Smic brut par mois', `Écart avec ${euros(salaryRead)}`],
      lignes: steps.map((step) => [dateEnMots(step.date), euros(step.valeur, 2), euros(step.valeur - salaryRead, 2)]),
      chiffres: true,
    },
  };
}
