/** Guarantee: the number that a reader reads on a page is the one that a viewer shows and jumps to. */
import type { Issue } from '../issue.ts';
import type { InspectedPdf } from '../pdf/inspect.ts';
import type { Report } from '../report.ts';

const CHECK = 'page-labels-match';

/** Running heads say words; a folio is a number alone, arabic or roman. A counter is one that nobody can read. */
const isFolio = (head: string): boolean => /^(?:\d+|[ivxlcdm]+|counters?\(.*\))$/.test(head);

const issue = (page: number, message: string, remedy: string): Issue => ({
  severity: 'error',
  check: CHECK,
  place: `page ${String(page)}`,
  message,
  remedy,
});

export function pageLabelsMatch(report: Report, pdf: InspectedPdf): Issue[] {
  return report.pages.flatMap(({ number, label, heads }, index) => {
    const found = pdf.labels[index];
    const wrong = heads.filter((head) => isFolio(head) && head !== label);
    return [
      ...(found === label
        ? []
        : [issue(number, `étiquette attendue « ${label} », trouvée « ${found ?? 'aucune'} ».`, 'Voyez print/pdf/page-labels.ts.')]),
      ...wrong.map((folio) =>
        issue(
          number,
          `le folio dessiné est « ${folio} », l’étiquette « ${label} ».`,
          'Un folio se dessine avec content: var(--folio) : voyez print/styles/page.css.',
        ),
      ),
    ];
  });
}
