/** Guarantee: no text is smaller on paper than the edition promises, running heads, notes and labels of charts included. */
import type { Edition } from '../edition.ts';
import type { Issue } from '../issue.ts';
import type { InspectedPdf } from '../pdf/inspect.ts';

const CHECK = 'type-size';
/** Chromium rounds sizes to its own pixels. */
const TOLERANCE_PT = 0.05;
const points = (size: number): string => size.toFixed(1).replace('.', ',');

export function typeSize({ corpsMin }: Pick<Edition, 'corpsMin'>, pdf: InspectedPdf): Issue[] {
  if (corpsMin === undefined) return [];
  return pdf.sizes.flatMap((texts, index): Issue[] => {
    const small = texts.filter(({ size }) => size < corpsMin - TOLERANCE_PT);
    const smallest = Math.min(...small.map(({ size }) => size));
    const [first] = small;
    if (!first) return [];
    return [
      {
        severity: 'error',
        check: CHECK,
        place: `page ${String(index + 1)}, « ${first.text.trim().slice(0, 60)} »`,
        message: `${String(small.length)} texte(s) sous ${points(corpsMin)} points, le plus petit de ${points(smallest)}.`,
        remedy: 'Agrandissez ce texte dans print/styles ; un graphique suit corpsMin de son édition (print/editions.ts).',
      },
    ];
  });
}
