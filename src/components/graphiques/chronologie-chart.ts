/** `content/chronologie.yaml` → the chart `chronologie`. */
import type { Book } from '../../book/book.ts';
import { dateEnMots } from '../../book/numbers.ts';
import { typographie } from '../../book/typography.ts';
import { citedSources, type Chart } from './chart.ts';
import { DIRECTIONS, type TimelineEvent } from './drawing/timeline-geometry.ts';

export function chronologieChart(book: Book): Chart<readonly TimelineEvent[]> {
  const events = book.chronologie.map(({ date, titre, texte, sens }): TimelineEvent => ({
    date,
    titre: typographie(titre),
    texte: typographie(texte),
    sens,
  }));
  const kinds = new Map(DIRECTIONS);
  const [first, last] = [events[0], events.at(-1)];
  return {
    titre: 'Le métier a gagné un titre, et perd des moyens',
    description: `Frise de ${String(events.length)} événements, de ${dateEnMots(first?.date ?? '')} (${first?.titre ?? ''}) à ${dateEnMots(last?.date ?? '')} (${last?.titre ?? ''}). Chacun porte sa date, un titre, une phrase et un signe\u00a0: ${DIRECTIONS.map(([, text]) => text.toLowerCase()).join(', ')}.`,
    legende: 'L’espace entre deux dates ne mesure pas le temps.',
    sources: citedSources(
      book,
      book.chronologie.flatMap((event) => event.sources),
    ),
    prudence: false,
    data: events,
    table: {
      colonnes: ['Date', 'Événement', 'Ce que cela change'],
      lignes: events.map((event) => [dateEnMots(event.date), `${event.titre}. ${event.texte}`, kinds.get(event.sens) ?? '']),
      chiffres: false,
    },
  };
}
