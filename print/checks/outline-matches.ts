/** Guarantee: the bookmarks of the PDF are the titles of the book, in order and at their level. */
import type { Issue } from '../issue.ts';
import type { InspectedPdf } from '../pdf/inspect.ts';
import type { Report } from '../report.ts';

const CHECK = 'outline-matches';
const fold = (text: string): string => text.replace(/[\s\u00ad]+/g, ' ').trim();

export function outlineMatches(report: Report, pdf: InspectedPdf): Issue[] {
  const expected = report.headings.map(({ level, text }) => `${String(level)} ${fold(text)}`);
  const found = pdf.outline.map(({ level, title }) => `${String(level)} ${fold(title)}`);
  const index = Array.from({ length: Math.max(expected.length, found.length) }).findIndex((_none, rank) => expected[rank] !== found[rank]);
  if (index < 0) return [];
  return [
    {
      severity: 'error',
      check: CHECK,
      place: `titre ${String(index + 1)}`,
      message: `attendu « ${expected[index] ?? 'rien'} », trouvé « ${found[index] ?? 'rien'} » (${String(expected.length)} titres, ${String(found.length)} signets).`,
      remedy: 'Vérifiez qu’aucun niveau de titre n’est sauté, et que le titre n’est pas caché à l’impression.',
    },
  ];
}
