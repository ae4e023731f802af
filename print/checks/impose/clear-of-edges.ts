/** Guarantee: no word stands where an office printer may leave the paper white. */
import type { Issue } from '../../issue.ts';
import type { TextPage, TextRun } from '../../pdf/placed-text.ts';

const CHECK = 'clear-of-edges';
/** What office printers leave white along each edge of the paper, at most. */
const EDGE_MM = 6;
/** How far letters go above and under the baseline, as shares of the size. */
const ASCENT = 0.75;
const DESCENT = 0.25;
const TOLERANCE_MM = 0.05;

const millimetres = (length: number): string => length.toFixed(1).replace('.', ',');

/** Distance to the nearest edge, and its name. */
function nearest(run: TextRun, page: TextPage): { readonly edge: string; readonly distance: number } {
  const distances = [
    { edge: 'gauche', distance: run.x },
    { edge: 'droit', distance: page.width - run.x - run.width },
    { edge: 'haut', distance: run.y - ASCENT * run.height },
    { edge: 'bas', distance: page.height - run.y - DESCENT * run.height },
  ];
  return distances.reduce((least, one) => (one.distance < least.distance ? one : least));
}

export function clearOfEdges(pages: readonly TextPage[]): Issue[] {
  return pages.flatMap((page, index) =>
    page.runs.flatMap((run): Issue[] => {
      const { edge, distance } = nearest(run, page);
      if (distance >= EDGE_MM - TOLERANCE_MM) return [];
      return [
        {
          severity: 'error',
          check: CHECK,
          place: `page ${String(index + 1)}, « ${run.text.slice(0, 60)} »`,
          message: `ce texte est à ${millimetres(distance)} mm du bord ${edge} du papier ; une imprimante de bureau en laisse ${String(EDGE_MM)} blancs.`,
          remedy: 'Agrandissez la marge de ce côté dans print/styles/formats.',
        },
      ];
    }),
  );
}
