/** A run that is stopped leaves what was published as it was. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RUN_TIME_MS, smallBook } from './small-book.ts';

/** Every file of a folder, with its content. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(names.sort().map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]));
}

test.each([
  ['SIGINT', 'site'],
  ['SIGTERM', 'site'],
  ['SIGINT', 'mise en pages'],
  ['SIGTERM', 'mise en pages'],
  ['SIGKILL', 'vérification'],
] as const)(
  'stopped by %s at the stage « %s », the command leaves the site and the PDF of the earlier run whole',
  async (signal, stage) => {
    await using book = await smallBook(`${signal}-${stage.replace(/\W+/g, '-')}`);
    expect((await book.build()).end).toBe(0);
    const before = contentOf(join(book.folder, 'dist'));
    expect(Object.keys(before)).toContain(join('pdf', 'manuel.pdf'));

    // The next run would publish something else.
    await book.change('content/chapitres/guider/index.mdx', 'On revient', 'On revient toujours');
    let stopped = false;
    const { end, stdout } = await book.build([], (said, child) => {
      if (stopped || !said.includes(`  ${stage}`)) return;
      stopped = true;
      child.kill(signal);
    });
    expect(stopped).toBe(true);
    expect(end).not.toBe(0);
    expect(stdout).not.toContain('publication');
    expect(contentOf(join(book.folder, 'dist'))).toEqual(before);
    expect(existsSync(join(book.folder, 'dist.ancien'))).toBe(false);

    // And the run after that is not disturbed by what was left behind.
    expect((await book.build()).end).toBe(0);
    expect(contentOf(join(book.folder, 'dist'))).not.toEqual(before);
  },
  RUN_TIME_MS,
);
