/** Guarantee: no title ends a page, and no paragraph leaves a single line on either side of a page break. */
import type { Issue } from '../issue.ts';
import type { PlacedBlock, PlacedPage, Report } from '../report.ts';

const CHECK = 'no-stranded-line';
const TITLE = /^h[1-6]$/;
const PARAGRAPH = new Set(['p', 'li', 'dd']);

const bodyOf = (page: PlacedPage): PlacedBlock[] => page.blocks.filter((block) => block.flow === 'body');

const issue = (page: PlacedPage, block: PlacedBlock, message: string): Issue => ({
  severity: 'error',
  check: CHECK,
  place: `page ${String(page.number)}, « ${block.text.slice(0, 60)} »`,
  message,
  remedy: 'Allongez ou raccourcissez le texte qui précède, ou revoyez print/styles/breaks.css.',
});

export function noStrandedLine(report: Report): Issue[] {
  return report.pages.flatMap((page, index) => {
    const issues: Issue[] = [];
    const last = bodyOf(page).at(-1);
    const next = report.pages.slice(index + 1).find((candidate) => !candidate.blank);
    const first = next && bodyOf(next)[0];
    // A page of titles alone is a title page.
    if (last && TITLE.test(last.tag) && next && !bodyOf(page).every((block) => TITLE.test(block.tag))) {
      issues.push(issue(page, last, 'un titre termine la page.'));
    }
    if (last && next && first?.id === last.id && PARAGRAPH.has(last.tag)) {
      if (last.lines < 2) issues.push(issue(page, last, 'une seule ligne de ce paragraphe reste en bas de page.'));
      if (first.lines < 2) issues.push(issue(next, first, 'une seule ligne de ce paragraphe passe en haut de page.'));
    }
    return issues;
  });
}
