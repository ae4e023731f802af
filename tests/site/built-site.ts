/** The real book built once by the real command, in a copy, for all the tests that read what it makes. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyProject, PROJECT, runBuild, runNode, SOURCES, type Run } from './project-copy.ts';

export interface BuiltSite {
  /** The copy: the root of the project that was built. */
  readonly root: string;
  /** The site: `dist/`, or the refused draft when the command did not publish. */
  readonly site: string;
  /** The same site, built for `SUB_SITE`, under `SUB_PATH`. */
  readonly underSubPath: string;
  readonly pdf: string;
  /** What the browser handed over after pagination. */
  readonly report: string;
  readonly run: Run;
}

export const SUB_PATH = '/manuel/';
export const SUB_SITE = 'https://ville.example';

const CACHE = join(PROJECT, '.cache', 'tests');
/** A build is kept for the next run of the tests; one that no run can still be reading is removed. */
const KEPT_MS = 3_600_000;

/** Changes with every file that a build reads. */
async function stamp(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of [...SOURCES, 'package-lock.json']) {
    const path = join(PROJECT, source);
    const names = (await stat(path)).isDirectory()
      ? (await readdir(path, { recursive: true })).sort().map((name) => join(path, name))
      : [path];
    for (const name of names) if ((await stat(name)).isFile()) hash.update(name).update(await readFile(name));
  }
  return hash.digest('hex').slice(0, 12);
}

async function build(root: string): Promise<Run> {
  await rm(root, { recursive: true, force: true });
  await copyProject(root);
  const run = await runBuild(root);
  if (!existsSync(join(root, 'dist')) && !existsSync(join(root, '.cache', 'dist'))) return run;
  const script = `
    import { everyEdition } from './print/editions.ts';
    import { addPdfs } from './print/stages/add-pdfs.ts';
    import { addPictures } from './print/stages/add-pictures.ts';
    import { buildSite } from './print/stages/build-site.ts';
    import { fillDownloads } from './print/stages/fill-downloads.ts';
    import { readChapters } from './print/stages/read-chapters.ts';
    const draft = '.cache/sous-chemin';
    await buildSite({ root: process.cwd(), outDir: draft });
    const editions = everyEdition(await readChapters(draft));
    const manifests = await addPdfs({ draft, dist: 'dist', editions: editions.map(({ id }) => id), built: new Map() });
    const launch = () => Promise.reject(new Error('The pictures of the pages were made by the first build.'));
    await addPictures({ draft, editions, cache: '.cache/apercus', launch });
    await fillDownloads(draft, manifests);`;
  const second = await runNode({
    folder: root,
    arguments: ['--input-type=module', '--eval', script],
    environment: { BASE_PATH: SUB_PATH, SITE_URL: SUB_SITE },
  });
  if (second.end !== 0) throw new Error(`The site cannot be built under ${SUB_PATH}:\n${second.stdout}${second.stderr}`);
  return run;
}

/** One worker builds, the others wait for it. A lock left by a process that is gone does not count. */
async function takeLock(lock: string): Promise<void> {
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch {
      const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
      else await wait(250);
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function removeOld(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > KEPT_MS) await rm(path, { recursive: true, force: true });
  }
}

async function buildOnce(): Promise<BuiltSite> {
  await mkdir(CACHE, { recursive: true });
  const root = join(CACHE, `site-${await stamp()}`);
  const result = join(root, 'run.json');
  await takeLock(`${root}.lock`);
  try {
    if (!existsSync(result)) {
      await removeOld();
      const run = await build(root);
      await writeFile(result, JSON.stringify(run));
    }
  } finally {
    await rm(`${root}.lock`, { force: true });
  }
  const run = JSON.parse(await readFile(result, 'utf8')) as Run;
  const site = [join(root, 'dist'), join(root, '.cache', 'dist')].find((folder) => existsSync(join(folder, 'index.html')));
  if (site === undefined) throw new Error(`The real book cannot be built:\n${run.stdout}${run.stderr}`);
  return {
    root,
    site,
    underSubPath: join(root, '.cache', 'sous-chemin'),
    pdf: join(root, '.cache', 'pdf', 'manuel.pdf'),
    report: join(root, '.cache', 'pdf', 'manuel.json'),
    run,
  };
}

let built: Promise<BuiltSite> | undefined;

/** Builds when a source has changed since the last time; asked once a test file, before its first test. */
export const builtSite = (): Promise<BuiltSite> => (built ??= buildOnce());
