/** The stages in order: from the site's sources to `dist/`, published in one step when all is proven. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { wordsOf } from './checks/no-word-lost.ts';
import { launchChromium } from './chromium/launch.ts';
import type { Edition } from './edition.ts';
import { everyEdition } from './editions.ts';
import type { Issue } from './issue.ts';
import type { Manifest } from './manifest.ts';
import type { Report } from './report.ts';
import { addPdfs } from './stages/add-pdfs.ts';
import { addPictures } from './stages/add-pictures.ts';
import { buildSite } from './stages/build-site.ts';
import { describePdf } from './stages/describe-pdf.ts';
import { fillDownloads } from './stages/fill-downloads.ts';
import { finishPdf } from './stages/finish-pdf.ts';
import { paginate } from './stages/paginate.ts';
import { printPdf } from './stages/print-pdf.ts';
import { proveConformance } from './stages/prove-conformance.ts';
import { publishSite, restoreSite } from './stages/publish-site.ts';
import { readChapters } from './stages/read-chapters.ts';
import { readTypingFont } from './stages/read-typing-font.ts';
import { serveSite } from './stages/serve-site.ts';
import { checkNames, verifyPdf } from './stages/verify-pdf.ts';

/** What the console is told; the pipeline itself prints nothing. */
export interface Listener {
  readonly stage: (name: string, detail?: string) => void;
  readonly page: (edition: string, count: number) => void;
  readonly done: (built: BuiltEdition) => void;
}

export interface BuiltEdition {
  readonly edition: Edition;
  readonly bytes: Uint8Array;
  readonly report: Report;
  readonly issues: readonly Issue[];
  readonly words: number;
  readonly manifest: Manifest;
}

export interface PipelineOptions {
  readonly root: string;
  /** Those to build, out of all there are: what is not built keeps its last good file. */
  readonly choose: (all: readonly Edition[]) => readonly Edition[];
  readonly browser?: string | undefined;
  readonly listener: Listener;
}

/** What a refused edition looks like can be seen in `.cache/pdf/`. */
async function keepForInspection(root: string, id: string, bytes: Uint8Array, report: Report): Promise<void> {
  const folder = resolve(root, '.cache', 'pdf');
  await mkdir(folder, { recursive: true });
  await Promise.all([writeFile(join(folder, `${id}.pdf`), bytes), writeFile(join(folder, `${id}.json`), JSON.stringify(report))]);
}

async function buildEdition(root: string, browser: Browser, address: string, edition: Edition, listener: Listener): Promise<BuiltEdition> {
  const page = await browser.newPage();
  try {
    listener.stage('mise en pages', edition.id);
    const report = await paginate(page, {
      address: `${address}impression/${edition.id}/`,
      onPage: (count) => listener.page(edition.id, count),
    });
    listener.stage('impression', `${edition.id}, ${String(report.pages.length)} pages`);
    const printed = await printPdf(page);
    listener.stage('finition', edition.id);
    const finished = await finishPdf(printed, edition, report, await readTypingFont(root));
    await keepForInspection(root, edition.id, finished, report);
    listener.stage('vérification', edition.id);
    const { bytes, issues: faults, conditions } = await proveConformance(finished);
    await keepForInspection(root, edition.id, bytes, report);
    const issues = [...(await verifyPdf(bytes, edition, report)), ...faults];
    const words = wordsOf(report);
    const manifest = await describePdf({ edition, bytes, report, words, issues, checks: [...checkNames, ...conditions] });
    return { edition, bytes, report, issues, words, manifest };
  } finally {
    await page.close();
  }
}

/** Builds the site and its PDFs. Nothing is published when an issue is an error: what stood in `dist/` stays. */
export async function runPipeline({ root, choose, browser: named, listener }: PipelineOptions): Promise<readonly BuiltEdition[]> {
  const dist = resolve(root, 'dist');
  const draft = resolve(root, '.cache', 'dist');
  await restoreSite(dist);
  listener.stage('site');
  await buildSite({ root, outDir: draft });
  const all = everyEdition(await readChapters(draft));
  const editions = choose(all);
  listener.stage('navigateur');
  const built: BuiltEdition[] = [];
  {
    await using site = await serveSite({ root, outDir: draft });
    await using browser = await launchChromium(named);
    for (const edition of editions) {
      const one = await buildEdition(root, browser, site.address, edition, listener);
      listener.done(one);
      built.push(one);
    }
  }
  if (built.some(({ issues }) => issues.some((issue) => issue.severity === 'error'))) return built;
  const manifests = await addPdfs({
    draft,
    dist,
    editions: all.map(({ id }) => id),
    built: new Map(built.map((one) => [one.edition.id, one])),
  });
  listener.stage('images des pages');
  await addPictures({ draft, editions: all, cache: resolve(root, '.cache', 'apercus'), launch: () => launchChromium(named) });
  listener.stage('publication', join('dist', 'pdf'));
  await fillDownloads(draft, manifests);
  await publishSite({ draft, dist });
  return built;
}
