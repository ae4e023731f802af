/** Runs every check on a finished PDF, and returns all that does not hold. Never throws for what it finds. */
import { documentDescribed } from '../checks/document-described.ts';
import { fieldsMatch } from '../checks/fields-match.ts';
import { fontsEmbedded } from '../checks/fonts-embedded.ts';
import { linksResolve } from '../checks/links-resolve.ts';
import { noHollowPage } from '../checks/no-hollow-page.ts';
import { noStrandedLine } from '../checks/no-stranded-line.ts';
import { noWordLost } from '../checks/no-word-lost.ts';
import { outlineMatches } from '../checks/outline-matches.ts';
import { pageBudget } from '../checks/page-budget.ts';
import { textReachedPdf } from '../checks/text-reached-pdf.ts';
import { typeSize } from '../checks/type-size.ts';
import type { Edition } from '../edition.ts';
import type { Issue } from '../issue.ts';
import { inspectPdf } from '../pdf/inspect.ts';
import type { Report } from '../report.ts';

export async function verifyPdf(bytes: Uint8Array, edition: Edition, report: Report): Promise<Issue[]> {
  const pdf = await inspectPdf(bytes);
  return [
    ...report.refusals.map((refusal): Issue => ({ severity: 'error', check: 'pagination', ...refusal })),
    ...noWordLost(report),
    ...textReachedPdf(report, pdf),
    ...noStrandedLine(report),
    ...noHollowPage(report),
    ...pageBudget(edition, pdf),
    ...typeSize(edition, pdf),
    ...linksResolve(report, pdf),
    ...fieldsMatch(report, pdf),
    ...outlineMatches(report, pdf),
    ...fontsEmbedded(pdf),
    ...documentDescribed(report.document, pdf),
  ];
}
