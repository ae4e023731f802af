/** The same sources give the same files, to the byte: the whole command, run twice, in two folders, for two people. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtSite } from '../site/built-site.ts';
import { copyProject, PROJECT, runNode } from '../site/project-copy.ts';

/** One whole build, every PDF of it, on a machine that is slow and busy: twenty times what it takes alone. */
const BUILD_TIME_MS = 600_000;

const first = await builtSite();

/** Checksum of every file of a folder, by its path. */
function sumsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

test(
  'another folder, another hour, another language and other threads give the same site and the same PDFs',
  async () => {
    const parent = join(PROJECT, '.cache', 'tests', `reproductible-${String(process.pid)}`);
    const root = join(parent, 'plus loin', 'une copie du manuel');
    onTestFinished(() => rm(parent, { recursive: true, force: true }));
    await mkdir(dirname(root), { recursive: true });
    await copyProject(root);
    const run = await runNode({
      folder: root,
      arguments: ['print/cli.ts'],
      environment: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', LANGUAGE: 'de', UV_THREADPOOL_SIZE: '1', VIPS_CONCURRENCY: '1' },
    });
    expect(run.stderr).toBe('');
    expect(run.end).toBe(0);
    const sums = sumsOf(join(root, 'dist'));
    expect(sums).toEqual(sumsOf(join(first.root, 'dist')));
    // The comparison is about the book: its pages, what they are drawn with, its PDFs.
    for (const ending of ['.html', '.css', '.js', '.woff2', '.pdf', '.json', 'SHA256SUMS'])
      expect(
        Object.keys(sums).filter((path) => path.endsWith(ending)),
        ending,
      ).not.toEqual([]);
  },
  BUILD_TIME_MS,
);
