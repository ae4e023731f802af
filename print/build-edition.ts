/** One edition through all its stages: from its page of the built site, or from the pages of another edition, to proven bytes. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BuiltEdition } from './built-edition.ts';
import { wordsOf } from './checks/no-word-lost.ts';
import type { Edition } from './edition.ts';
import { layOutEdition } from './lay-out-edition.ts';
import type { Report } from './report.ts';
import { describePdf } from './stages/describe-pdf.ts';
import { makeBooklet, verifyBooklet } from './stages/make-booklet.ts';
import { proveConformance } from './stages/prove-conformance.ts';
import { checkNames, verifyPdf } from './stages/verify-pdf.ts';
import type { SheetFonts } from './pdf/impose/test-sheet.ts';
import type { Workshop } from './workshop.ts';

/** What a refused edition looks like can be seen in `.cache/pdf/`. */
async function keepForInspection(root: string, id: string, bytes: Uint8Array, report?: Report): Promise<void> {
  const folder = resolve(root, '.cache', 'pdf');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${id}.pdf`), bytes);
  if (report) await writeFile(join(folder, `${id}.json`), JSON.stringify(report));
}

/** @throws PrintError when a stage cannot do its work */
export async function buildEdition(workshop: Workshop, edition: Edition): Promise<BuiltEdition> {
  const { root, progress } = workshop;
  const { bytes: finished, report } = await layOutEdition(workshop, edition);
  await keepForInspection(root, edition.id, finished, report);
  progress.stage('vérification', edition.id);
  const { bytes, issues: faults, conditions } = await proveConformance(finished);
  await keepForInspection(root, edition.id, bytes);
  const issues = [...(await verifyPdf(bytes, edition, report)), ...faults];
  const words = wordsOf(report);
  const { document } = report;
  const pages = report.pages.length;
  const manifest = await describePdf({ edition, bytes, document, pages, words, issues, checks: [...checkNames, ...conditions] });
  return { edition, bytes, issues, words, manifest };
}

/** @param source the edition whose pages are set anew @throws PrintError when they do not fill whole sheets */
export async function buildBooklet(
  { root, progress }: Workshop,
  edition: Edition,
  source: BuiltEdition,
  fonts: SheetFonts,
): Promise<BuiltEdition> {
  progress.stage('imposition', edition.id);
  const bytes = await makeBooklet(source.bytes, source.edition, fonts);
  await keepForInspection(root, edition.id, bytes);
  progress.stage('vérification', edition.id);
  const { issues, pages, checks } = await verifyBooklet(source.bytes, bytes, edition);
  const { words, manifest: document } = source;
  const manifest = await describePdf({ edition, bytes, document, pages, words, issues, checks });
  return { edition, bytes, issues, words, manifest };
}
