/** The first half of an edition's way: from its page of the built site to a finished PDF, not yet proven. */
import type { Edition } from './edition.ts';
import type { Report } from './report.ts';
import { drawBleed } from './stages/draw-bleed.ts';
import { finishPdf } from './stages/finish-pdf.ts';
import { paginate } from './stages/paginate.ts';
import { printPdf } from './stages/print-pdf.ts';
import { readTypingFont } from './stages/read-typing-font.ts';
import type { Workshop } from './workshop.ts';

export interface LaidOut {
  readonly bytes: Uint8Array;
  readonly report: Report;
}

/** @param larger the same edition on a page that holds its bleed, when it draws one @throws PrintError when a stage cannot do its work */
export async function layOutEdition({ root, progress, open }: Workshop, edition: Edition, larger?: Edition): Promise<LaidOut> {
  const { page, address: site } = await open();
  try {
    const address = `${site}impression/${edition.id}/`;
    if (larger) await drawBleed(page, address, edition);
    progress.stage('mise en pages', edition.id);
    const report = await paginate(page, { address, onPage: (count) => progress.page(edition.id, count) });
    progress.stage('impression', `${edition.id}, ${String(report.pages.length)} page${report.pages.length > 1 ? 's' : ''}`);
    const printed = await printPdf(page);
    progress.stage('finition', edition.id);
    return { bytes: await finishPdf(printed, larger ?? edition, report, await readTypingFont(root)), report };
  } finally {
    await page.close();
  }
}
