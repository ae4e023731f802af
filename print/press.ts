/** The stages in order, for a print shop: from the site's sources to `presse/`, written in one step when all is proven. `dist/` stays as it is. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isRefused } from './built-edition.ts';
import type { Edition } from './edition.ts';
import { everyEdition } from './editions.ts';
import { formatIssue, type Issue } from './issue.ts';
import { layOutEdition } from './lay-out-edition.ts';
import { fileOf } from './manifest.ts';
import { formatPressSheet, type PressFacts } from './press-sheet.ts';
import { buildSite } from './stages/build-site.ts';
import { describePress } from './stages/describe-press.ts';
import { drawsBleed, withBleed } from './stages/draw-bleed.ts';
import { makePress } from './stages/make-press.ts';
import { preparePress, type Press, type PressRequest } from './stages/prepare-press.ts';
import { publishPress } from './stages/publish-press.ts';
import { readChapters } from './stages/read-chapters.ts';
import { verifyPdf } from './stages/verify-pdf.ts';
import { verifyPress } from './stages/verify-press.ts';
import { Workshop, type Progress } from './workshop.ts';

/** Where the files go, under the root of the project. */
export const PRESS_FOLDER = 'presse';

export interface PressedEdition {
  readonly edition: Edition;
  readonly bytes: Uint8Array;
  readonly facts: PressFacts;
  readonly issues: readonly Issue[];
}

export interface PressListener extends Progress {
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

const onLargerPage = (edition: Edition): Edition | undefined => (drawsBleed(edition) ? withBleed(edition) : undefined);

async function pressEdition(workshop: Workshop, edition: Edition, press: Press): Promise<PressedEdition> {
  const { root, progress } = workshop;
  const larger = onLargerPage(edition);
  const { bytes: finished, report } = await layOutEdition(workshop, edition, larger);
  progress.stage('encres', edition.id);
  const bytes = await makePress(finished, edition, press);
  await keepForInspection(root, edition.id, bytes);
  progress.stage('vérification', edition.id);
  const issues = [...(await verifyPdf(finished, larger ?? edition, report)), ...(await verifyPress(bytes, edition, report, press))];
  return { edition, bytes, facts: await describePress(bytes, edition, press), issues: eachOnce(issues) };
}

/** Makes the press files of the chosen editions. Nothing is written to `presse/` when an issue is an error: what stood there stays. */
export async function runPress({ root, choose, press: asked, browser, listener }: PressRunOptions): Promise<readonly PressedEdition[]> {
  listener.stage('profil', asked.icc);
  const press = await preparePress(asked);
  const site = resolve(root, '.cache', 'presse-site');
  listener.stage('site');
  await buildSite({ root, outDir: site });
  const editions = choose(everyEdition(await readChapters(site)));
  const made: PressedEdition[] = [];
  {
    await using workshop = new Workshop({ root, site, browser, progress: listener });
    for (const edition of editions) {
      const one = await pressEdition(workshop, edition, press);
      listener.done(one);
      made.push(one);
    }
  }
  if (made.some(isRefused)) return made;
  listener.stage('écriture', PRESS_FOLDER);
  const files = made.flatMap(({ edition: { id }, bytes, facts }): [string, Uint8Array | string][] => [
    [fileOf(id), bytes],
    [sheetFileOf(id), formatPressSheet(facts)],
  ]);
  await publishPress({ draft: resolve(root, '.cache', 'presse-brouillon'), folder: resolve(root, PRESS_FOLDER), files: new Map(files) });
  return made;
}
