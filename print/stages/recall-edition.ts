/** Keeps each proven edition under the checksum of all that it was made from: what has not changed is not built again. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Edition } from '../edition.ts';
import type { Issue } from '../issue.ts';
import { manifestSchema, sha256Of, type Manifest } from '../manifest.ts';

/** What a run proved of an edition. */
export interface ProvenEdition {
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
  readonly words: number;
  readonly manifest: Manifest;
}

export interface Tools {
  /** Project folder: its `print/` and its lock file make the PDF. */
  readonly root: string;
  /** Which browser prints: changes with it. */
  readonly browser: string;
}

const storedSchema = z.strictObject({
  issues: z.array(z.custom<Issue>((value) => typeof value === 'object' && value !== null)),
  words: z.number(),
  manifest: manifestSchema,
});

/** In the order of their names, each under its path from `from`: the same on every machine. */
async function hashFiles(from: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of [...new Set(paths)].sort()) {
    if (existsSync(path)) hash.update(`\n${path.slice(from.length)}\n`).update(await readFile(path));
  }
  return hash.digest('hex');
}

/** Checksum of all that prints, whatever the edition: the code, the dependencies, Node, the browser. */
export async function keyOfTools({ root, browser }: Tools): Promise<string> {
  const code = (await readdir(join(root, 'print'), { recursive: true })).filter((name) => name.endsWith('.ts'));
  const files = await hashFiles(root, [...code.map((name) => join(root, 'print', name)), join(root, 'package-lock.json')]);
  return JSON.stringify([files, process.version, browser]);
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

/** These scripts, and those that they import, near or far: each holds the file name of what it imports. */
async function withImports(scripts: readonly string[], site: string): Promise<string[]> {
  const folder = join(site, '_astro');
  const all = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.js')) : [];
  const found = new Set(scripts);
  for (const path of found) {
    const text = await readFile(path, 'utf8');
    for (const name of all) if (text.includes(name)) found.add(join(folder, name));
  }
  return [...found];
}

/** Checksum of all that the bytes of an edition depend on. @param tools what `keyOfTools` gave @param site built site, with the page to print */
export async function keyOfPage(tools: string, site: string, edition: Edition): Promise<string> {
  const html = await readFile(join(site, 'impression', edition.id, 'index.html'), 'utf8');
  const named = filesNamedIn(html, site);
  const scripts = await withImports(
    named.filter((path) => path.endsWith('.js')),
    site,
  );
  return sha256Of(Buffer.from(JSON.stringify([tools, edition, html, await hashFiles(site, [...named, ...scripts])])));
}

/** The same for an edition that is made from the finished pages of another, and from the fonts of the project. @param fonts their bytes */
export const keyOfPages = (tools: string, edition: Edition, source: Manifest, fonts: readonly Uint8Array[]): string =>
  sha256Of(Buffer.from(JSON.stringify([tools, edition, source, fonts.map(sha256Of)])));

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
export async function rememberEdition(root: string, edition: Edition, key: string, proven: ProvenEdition): Promise<void> {
  const { bytes, issues, words, manifest } = proven;
  const folder = folderOf(root, edition, key);
  const draft = `${folder}.brouillon`;
  await rm(dirname(folder), { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, 'edition.pdf'), bytes);
  await writeFile(join(draft, 'edition.json'), JSON.stringify({ issues, words, manifest }));
  await rename(draft, folder);
}
