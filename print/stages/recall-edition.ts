/** Keeps each proven edition under the checksum of all that it was made from: what has not changed is not built again. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Edition } from '../edition.ts';
import type { Issue } from '../issue.ts';
import { manifestSchema, sha256Of, type Manifest } from '../manifest.ts';
import { reportSchema, type Report } from '../report.ts';

/** What a run proved of an edition. */
export interface ProvenEdition {
  readonly bytes: Uint8Array;
  readonly report: Report;
  readonly issues: readonly Issue[];
  readonly words: number;
  readonly manifest: Manifest;
}

export interface Ingredients {
  /** Project folder: its `print/` and its lock file make the PDF. */
  readonly root: string;
  /** Built site, with the page to print. */
  readonly site: string;
  readonly edition: Edition;
  /** Name and version of the browser. */
  readonly browser: string;
}

const storedSchema = z.strictObject({
  report: reportSchema,
  issues: z.array(z.custom<Issue>((value) => typeof value === 'object' && value !== null)),
  words: z.number(),
  manifest: manifestSchema,
});

async function filesUnder(folder: string, isWanted: (name: string) => boolean): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder, { recursive: true });
  return names.filter(isWanted).map((name) => join(folder, name));
}

/** Files of the site that a page names: fonts, pictures, scripts. */
function filesNamedIn(html: string, site: string): string[] {
  const names = [...html.matchAll(/(?:(?:src|href|srcset)="|url\(["']?)([^"')\s]+)/g)].map(([, name = '']) =>
    decodeURI(name.split(/[?#]/)[0] ?? ''),
  );
  // Under a sub-path, the address has more folders than the file.
  const tails = names.flatMap((name) => [name, name.replace(/^\/[^/]+/, '')]);
  return [...new Set(tails.map((name) => join(site, name)))].filter((path) => /\.\w+$/.test(path) && existsSync(path));
}

/** Checksum of all that the bytes of an edition depend on. */
export async function keyOf({ root, site, edition, browser }: Ingredients): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([edition, browser, process.version]));
  const html = await readFile(join(site, 'impression', edition.id, 'index.html'), 'utf8');
  const code = await filesUnder(join(root, 'print'), (name) => name.endsWith('.ts'));
  const scripts = await filesUnder(join(site, '_astro'), (name) => name.endsWith('.js'));
  const made = [...code, join(root, 'package-lock.json')].map((path) => [root, path] as const);
  const named = [...new Set([...scripts, ...filesNamedIn(html, site)])].map((path) => [site, path] as const);
  hash.update(html);
  for (const [from, path] of [...made, ...named].sort(([, a], [, b]) => (a < b ? -1 : 1))) {
    if (existsSync(path)) hash.update(`\n${path.slice(from.length)}\n`).update(await readFile(path));
  }
  return hash.digest('hex');
}

const folderOf = (root: string, { id }: Edition, key: string): string => resolve(root, '.cache', 'editions', id, key);

/** What was proven under this key; `undefined` when nothing was, or when what was kept is damaged. */
export async function recallEdition(root: string, edition: Edition, key: string): Promise<ProvenEdition | undefined> {
  const folder = folderOf(root, edition, key);
  if (!existsSync(folder)) return undefined;
  try {
    const bytes = await readFile(join(folder, 'edition.pdf'));
    const stored = storedSchema.parse(JSON.parse(await readFile(join(folder, 'edition.json'), 'utf8')));
    return sha256Of(bytes) === stored.manifest.sha256 ? { bytes, ...stored } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a proven edition in the place of the one before it. */
export async function rememberEdition(root: string, edition: Edition, key: string, { bytes, ...stored }: ProvenEdition): Promise<void> {
  const folder = folderOf(root, edition, key);
  const draft = `${folder}.brouillon`;
  await rm(dirname(folder), { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, 'edition.pdf'), bytes);
  await writeFile(join(draft, 'edition.json'), JSON.stringify(stored));
  await rename(draft, folder);
}
