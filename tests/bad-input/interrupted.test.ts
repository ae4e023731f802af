/** A run that is stopped leaves what was published as it was. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EARLIER, RUN_TIME_MS, smallBook } from './small-book.ts';

/** Every file of a folder, with its content. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

test.each([
  ['SIGINT', 'site'],
  ['SIGINT', 'mise en pages'],
  ['SIGTERM', 'mise en pages'],
  ['SIGKILL', 'vérification'],
] as const)(
  'stopped by %s at the stage « %s », the command leaves the site and the PDF of the earlier run whole',
  async (signal, stage) => {
    await using book = await smallBook(`${signal}-${stage.replace(/\W+/g, '-')}`);
    await book.write('dist/index.html', '<title>Un site bâti plus tôt</title>');
    const before = contentOf(join(book.folder, 'dist'));
    let stopped = false;
    const { end, stdout } = await book.build([], (said, child) => {
      if (stopped || !said.includes(`  ${stage}`)) return;
      stopped = true;
      child.kill(signal);
    });
    expect(stopped).toBe(true);
    expect(end).not.toBe(0);
    expect(stdout).not.toContain('publication');
    expect(Object.keys(before)).toEqual(['index.html', join('pdf', 'manuel.pdf')]);
    expect(contentOf(join(book.folder, 'dist'))).toEqual(before);
    expect(existsSync(join(book.folder, 'dist.ancien'))).toBe(false);
  },
  RUN_TIME_MS,
);

test(
  'what a stopped run left behind does not disturb the next one',
  async () => {
    await using book = await smallBook('reprise');
    const { end } = await book.build([], (said, child) => {
      if (said.includes('  impression')) child.kill('SIGKILL');
    });
    expect(end).toBe('SIGKILL');
    expect((await book.build()).end).toBe(0);
    expect(await book.published()).toMatch(/^%PDF-1\.\d/);
  },
  RUN_TIME_MS,
);

test(
  'a run stopped between taking the earlier site away and putting the new one in its place is repaired by the next run',
  async () => {
    await using book = await smallBook('entre-deux');
    await rename(join(book.folder, 'dist'), join(book.folder, 'dist.ancien'));
    await book.change('content/chapitres/accueillir/index.mdx', '(/guider/)', '(/guidder/)');
    expect((await book.build()).end).toBe(1);
    expect(existsSync(join(book.folder, 'dist', 'pdf', 'manuel.pdf'))).toBe(true);
    expect(await book.published()).toBe(EARLIER);
  },
  RUN_TIME_MS,
);
