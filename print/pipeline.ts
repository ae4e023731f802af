/** The stages in order: from the site's sources to `dist/`, published in one step when all is proven. */
import { join, resolve } from 'node:path';
import { buildEditions, withSources } from './build-editions.ts';
import { isRefused, type BuiltEdition } from './built-edition.ts';
import { identifyBrowser } from './chromium/identify.ts';
import type { Edition } from './edition.ts';
import { everyEdition } from './editions.ts';
import { addPdfs } from './stages/add-pdfs.ts';
import { addPictures } from './stages/add-pictures.ts';
import { buildSite } from './stages/build-site.ts';
import { fillDownloads } from './stages/fill-downloads.ts';
import { publishSite, restoreSite } from './stages/publish-site.ts';
import { readChapters } from './stages/read-chapters.ts';
import { keyOfTools } from './stages/recall-edition.ts';
import { Workshop, type Progress } from './workshop.ts';

export interface Listener extends Progress {
  readonly done: (built: BuiltEdition) => void;
}

export interface PipelineOptions {
  readonly root: string;
  /** Those to build, out of all there are: what is not built keeps its last good file. */
  readonly choose: (all: readonly Edition[]) => readonly Edition[];
  readonly browser?: string | undefined;
  /** Builds again what an earlier run proved from the same things. */
  readonly afresh?: boolean;
  readonly listener: Listener;
}

/** Builds the site and its PDFs. Nothing is published when an issue is an error: what stood in `dist/` stays. */
export async function runPipeline({ root, choose, browser, afresh = false, listener }: PipelineOptions): Promise<readonly BuiltEdition[]> {
  const dist = resolve(root, 'dist');
  const draft = resolve(root, '.cache', 'dist');
  await restoreSite(dist);
  listener.stage('site');
  await buildSite({ root, outDir: draft });
  const all = everyEdition(await readChapters(draft));
  const editions = withSources(choose(all), all);
  const tools = afresh ? undefined : await keyOfTools({ root, browser: await identifyBrowser(browser) });
  let built: readonly BuiltEdition[];
  {
    await using workshop = new Workshop({ root, site: draft, browser, progress: listener });
    built = await buildEditions({ workshop, editions, tools, done: listener.done });
    if (built.some(isRefused)) return built;
    const manifests = await addPdfs({
      draft,
      dist,
      editions: all.map(({ id }) => id),
      built: new Map(built.map((one) => [one.edition.id, one])),
    });
    listener.stage('images des pages');
    await addPictures({ draft, editions: all, cache: resolve(root, '.cache', 'apercus'), launch: workshop.launch });
    await fillDownloads(draft, manifests);
  }
  listener.stage('publication', join('dist', 'pdf'));
  await publishSite({ draft, dist });
  return built;
}
