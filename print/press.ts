/** The stages in order, for a print shop: from the site's sources to `presse/`, written in one step when all is proven. `dist/` stays as it is. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium/launch.ts';
import type { Edition } from './edition.ts';
import { everyEdition } from './editions.ts';
import { formatIssue, type Issue } from './issue.ts';
import { fileOf } from './manifest.ts';
import type { Listener } from './pipeline.ts';
import { formatPressSheet, type PressFacts } from './press-sheet.ts';
import type { Report } from './report.ts';
import { buildSite } from './stages/build-site.ts';
import { describePress } from './stages/describe-press.ts';
import { drawBleed, drawsBleed, withBleed } from './stages/draw-bleed.ts';
import { finishPdf } from './stages/finish-pdf.ts';
import { makePress } from './stages/make-press.ts';
import { paginate } from './stages/paginate.ts';
import { preparePress, type Press, type PressRequest } from './stages/prepare-press.ts';
import { printPdf } from './stages/print-pdf.ts';
import { publishPress } from './stages/publish-press.ts';
import { readChapters } from './stages/read-chapters.ts';
import { readTypingFont } from './stages/read-typing-font.ts';
import { serveSite } from './stages/serve-site.ts';
import { verifyPdf } from './stages/verify-pdf.ts';
import { verifyPress } from './stages/verify-press.ts';

/** Where the files go, under the root of the project. */
export const PRESS_FOLDER = 'presse';

export interface PressedEdition {
  readonly edition: Edition;
  readonly bytes: Uint8Array;
  readonly facts: PressFacts;
  readonly issues: readonly Issue[];
}

export interface PressListener extends Pick<Listener, 'stage' | 'page'> {
  readonly done: (pressed: PressedEdition) => void;
}

export interface PressRunOptions {
  readonly root: string;
  /** Those to make, out of all there are: what is not made keeps its last good file. */
  readonly choose: (all: readonly Edition[]) => readonly Edition[];
  readonly press: PressRequest;
  readonly browser?: string | undefined;
  readonly listener: PressListener;
}

/** Name of the page that goes with a press file. */
const sheetFileOf = (id: string): string => `${id}.txt`;

/** What a refused file looks like can be seen in `.cache/presse/`. */
async function keepForInspection(root: string, id: string, bytes: Uint8Array): Promise<void> {
  const folder = resolve(root, '.cache', 'presse');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, fileOf(id)), bytes);
}

/** What two passes of the same check find is told once. */
const eachOnce = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [`${issue.severity} ${formatIssue(issue)}`, issue])).values(),
];

interface Shop {
  readonly root: string;
  readonly browser: Browser;
  /** Of the site. */
  readonly address: string;
  readonly press: Press;
  readonly listener: PressListener;
}

/** The finished edition, as a reader would get it; on its larger page when it draws its bleed. */
async function finishEdition(shop: Shop, edition: Edition): Promise<{ readonly bytes: Uint8Array; readonly report: Report }> {
  const { root, browser, listener } = shop;
  const page = await browser.newPage();
  try {
    const address = `${shop.address}impression/${edition.id}/`;
    if (drawsBleed(edition)) await drawBleed(page, address, edition);
    listener.stage('mise en pages', edition.id);
    const report = await paginate(page, { address, onPage: (count) => listener.page(edition.id, count) });
    listener.stage('impression', `${edition.id}, ${String(report.pages.length)} pages`);
    const printed = await printPdf(page);
    listener.stage('finition', edition.id);
    return { bytes: await finishPdf(printed, laidOut(edition), report, await readTypingFont(root)), report };
  } finally {
    await page.close();
  }
}

const laidOut = (edition: Edition): Edition => (drawsBleed(edition) ? withBleed(edition) : edition);

async function pressEdition(shop: Shop, edition: Edition): Promise<PressedEdition> {
  const { root, press, listener } = shop;
  const { bytes: finished, report } = await finishEdition(shop, edition);
  listener.stage('encres', edition.id);
  const bytes = await makePress(finished, edition, press);
  await keepForInspection(root, edition.id, bytes);
  listener.stage('vérification', edition.id);
  const issues = [...(await verifyPdf(finished, laidOut(edition), report)), ...(await verifyPress(bytes, edition, report, press))];
  return { edition, bytes, facts: await describePress(bytes, edition, press), issues: eachOnce(issues) };
}

/** Makes the press files of the chosen editions. Nothing is written to `presse/` when an issue is an error: what stood there stays. */
export async function runPress({
  root,
  choose,
  press: asked,
  browser: named,
  listener,
}: PressRunOptions): Promise<readonly PressedEdition[]> {
  listener.stage('profil', asked.icc);
  const press = await preparePress(asked);
  const site = resolve(root, '.cache', 'presse-site');
  listener.stage('site');
  await buildSite({ root, outDir: site });
  const editions = choose(everyEdition(await readChapters(site)));
  listener.stage('navigateur');
  const made: PressedEdition[] = [];
  {
    await using served = await serveSite({ root, outDir: site });
    await using browser = await launchChromium(named);
    for (const edition of editions) {
      const one = await pressEdition({ root, browser, address: served.address, press, listener }, edition);
      listener.done(one);
      made.push(one);
    }
  }
  if (made.some(({ issues }) => issues.some(({ severity }) => severity === 'error'))) return made;
  listener.stage('écriture', PRESS_FOLDER);
  const files = made.flatMap(({ edition: { id }, bytes, facts }): [string, Uint8Array | string][] => [
    [fileOf(id), bytes],
    [sheetFileOf(id), formatPressSheet(facts)],
  ]);
  await publishPress({ draft: resolve(root, '.cache', 'presse-brouillon'), folder: resolve(root, PRESS_FOLDER), files: new Map(files) });
  return made;
}
