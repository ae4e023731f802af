/** Runs every check on a file for a print shop, and returns all that does not hold. Never throws for what it finds. */
import { fontsEmbedded } from '../checks/fonts-embedded.ts';
import { noHollowPage } from '../checks/no-hollow-page.ts';
import { noStrandedLine } from '../checks/no-stranded-line.ts';
import { noWordLost } from '../checks/no-word-lost.ts';
import { pageBudget } from '../checks/page-budget.ts';
import { blackOnKAlone } from '../checks/press/black-on-k-alone.ts';
import { bleedReached } from '../checks/press/bleed-reached.ts';
import { blendsInInks } from '../checks/press/blends-in-inks.ts';
import { declaredX4 } from '../checks/press/declared-x4.ts';
import { foldsMarked } from '../checks/press/folds-marked.ts';
import { inkLimit } from '../checks/press/ink-limit.ts';
import { noScreenColourLeft } from '../checks/press/no-screen-colour-left.ts';
import { nothingToClick } from '../checks/press/nothing-to-click.ts';
import { outputIntent } from '../checks/press/output-intent.ts';
import { picturesAt300Dpi } from '../checks/press/pictures-at-300-dpi.ts';
import { pressBoxes } from '../checks/press/press-boxes.ts';
import { textReachedPdf } from '../checks/text-reached-pdf.ts';
import type { Edition } from '../edition.ts';
import type { Issue } from '../issue.ts';
import { foldsOfEditions } from '../pdf/impose/folds.ts';
import { inspectPdf } from '../pdf/inspect.ts';
import { inspectPress } from '../pdf/press/inspect-press.ts';
import { BLEED_MM } from '../pdf/press/to-press.ts';
import type { Report } from '../report.ts';
import { DRAWN_MM, drawsBleed } from './draw-bleed.ts';
import type { Press } from './prepare-press.ts';

export async function verifyPress(bytes: Uint8Array, edition: Edition, report: Report, press: Press): Promise<Issue[]> {
  const [pdf, file] = await Promise.all([inspectPdf(bytes), inspectPress(bytes)]);
  const { format } = edition;
  return [
    ...report.refusals.map((refusal): Issue => ({ severity: 'error', check: 'pagination', ...refusal })),
    ...noWordLost(report),
    ...textReachedPdf(report, pdf),
    ...noStrandedLine(report),
    ...noHollowPage(report),
    ...pageBudget(edition, pdf),
    ...fontsEmbedded(pdf),
    ...pressBoxes(file, { format, bleed: BLEED_MM }),
    ...bleedReached(file, format, BLEED_MM),
    ...foldsMarked(file, foldsOfEditions[edition.id] ?? [], format.hauteur, BLEED_MM),
    ...noScreenColourLeft(file),
    ...blackOnKAlone(file),
    ...inkLimit(file, press.inkLimit),
    ...picturesAt300Dpi(file, report, drawsBleed(edition) ? DRAWN_MM : 0),
    ...blendsInInks(file),
    ...nothingToClick(file),
    ...outputIntent(file, press.profile),
    ...declaredX4(file),
  ];
}
