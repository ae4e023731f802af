/** The same sources give the same files, to the byte: the whole command, run twice, in two folders, for two people. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtSite } from '../site/built-site.ts';
import { copyProject, PROJECT, runNode } from '../site/project-copy.ts';

/** One whole build, on a slow machine, and two short ones. */
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

/** Ids of the editions that a run built, and not those that it recalled. */
const builtIn = (stdout: string): string[] => [...stdout.matchAll(/(\S+)\.pdf : .*imprimés/g)].map(([, id = '']) => id).sort();

/** In the prose of a chapter that the booklet does not hold. */
const [WORD, OTHER_WORD] = ['salle de formation', 'salle de réunion'];

test(
  'another folder, another hour, another language and other threads give the same site and the same PDFs, built or recalled',
  async () => {
    const parent = join(PROJECT, '.cache', 'tests', `reproductible-${String(process.pid)}`);
    const root = join(parent, 'plus loin', 'une copie du manuel');
    onTestFinished(() => rm(parent, { recursive: true, force: true }));
    await mkdir(dirname(root), { recursive: true });
    await copyProject(root);
    const environment = {
      TZ: 'Pacific/Kiritimati',
      LANG: 'C',
      LC_ALL: 'C',
      LANGUAGE: 'de',
      UV_THREADPOOL_SIZE: '1',
      VIPS_CONCURRENCY: '1',
    };
    const build = async (): Promise<string> => {
      const run = await runNode({ folder: root, arguments: ['print/cli.ts'], environment });
      expect(run.stderr).toBe('');
      expect(run.end).toBe(0);
      return run.stdout;
    };
    const built = builtIn(await build());
    const sums = sumsOf(join(root, 'dist'));
    expect(sums).toEqual(sumsOf(join(first.root, 'dist')));
    // The comparison is about the book: its pages, what they are drawn with, its PDFs.
    for (const ending of ['.html', '.css', '.js', '.woff2', '.pdf', '.json', 'SHA256SUMS'])
      expect(
        Object.keys(sums).filter((path) => path.endsWith(ending)),
        ending,
      ).not.toEqual([]);

    // Nothing has changed: every edition is recalled, and the same bytes are published.
    expect(built.length).toBeGreaterThan(8);
    expect(builtIn(await build())).toEqual([]);
    expect(sumsOf(join(root, 'dist'))).toEqual(sums);

    // One word of one chapter: the editions that hold it are built again, and no other.
    const chapter = join(root, 'content', 'chapitres', 'evoluer', 'index.mdx');
    const text = await readFile(chapter, 'utf8');
    expect(text).toContain(WORD);
    await writeFile(chapter, text.replace(WORD, OTHER_WORD));
    expect(builtIn(await build())).toEqual(['chapitre-evoluer', 'gros-caracteres', 'manuel']);
  },
  BUILD_TIME_MS,
);
