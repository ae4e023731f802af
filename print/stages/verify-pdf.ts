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
import { pageLabelsMatch } from '../checks/page-labels-match.ts';
import { textReachedPdf } from '../checks/text-reached-pdf.ts';
import { typeSize } from '../checks/type-size.ts';
import type { Edition } from '../edition.ts';
import type { Issue } from '../issue.ts';
import { inspectPdf, type InspectedPdf } from '../pdf/inspect.ts';
import type { Report } from '../report.ts';

interface Finished {
  readonly report: Report;
  readonly edition: Edition;
  readonly pdf: InspectedPdf;
}

/** In the order they are run, by the name that their issues carry. */
const checks: Readonly<Record<string, (finished: Finished) => readonly Issue[]>> = {
  pagination: ({ report }) => report.refusals.map((refusal): Issue => ({ severity: 'error', check: 'pagination', ...refusal })),
  'no-word-lost': ({ report }) => noWordLost(report),
  'text-reached-pdf': ({ report, pdf }) => textReachedPdf(report, pdf),
  'no-stranded-line': ({ report }) => noStrandedLine(report),
  'no-hollow-page': ({ report }) => noHollowPage(report),
  'page-budget': ({ edition, pdf }) => pageBudget(edition, pdf),
  'type-size': ({ edition, pdf }) => typeSize(edition, pdf),
  'page-labels-match': ({ report, pdf }) => pageLabelsMatch(report, pdf),
  'links-resolve': ({ report, pdf }) => linksResolve(report, pdf),
  'fields-match': ({ report, pdf }) => fieldsMatch(report, pdf),
  'outline-matches': ({ report, pdf }) => outlineMatches(report, pdf),
  'fonts-embedded': ({ pdf }) => fontsEmbedded(pdf),
  'document-described': ({ report, pdf }) => documentDescribed(report.document, pdf),
};

export const checkNames: readonly string[] = Object.keys(checks);

export async function verifyPdf(bytes: Uint8Array, edition: Edition, report: Report): Promise<Issue[]> {
  const finished: Finished = { report, edition, pdf: await inspectPdf(bytes) };
  return Object.values(checks).flatMap((check) => check(finished));
}
