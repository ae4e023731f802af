import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishPress } from '../../../print/stages/publish-press.ts';
import { scratchFolder } from '../scratch.ts';

interface Place {
  readonly draft: string;
  readonly folder: string;
}
async function place(): Promise<Place> {
  const root = await scratchFolder();
  return { draft: join(root, '.cache', 'presse'), folder: join(root, 'presse') };
}
const contentOf = async ({ folder }: Place): Promise<Record<string, string>> => {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
};

test('files are written where there was no folder, and no draft is left', async () => {
  const to = await place();
  await publishPress({
    ...to,
    files: new Map<string, Uint8Array | string>([
      ['a.pdf', Buffer.from('neuf')],
      ['a.txt', 'fiche'],
    ]),
  });
  expect(await contentOf(to)).toEqual({ 'a.pdf': 'neuf', 'a.txt': 'fiche' });
  expect((await readdir(join(to.folder, '..'))).sort()).toEqual(['.cache', 'presse']);
  expect(await readdir(join(to.draft, '..'))).toEqual([]);
});

test('what was made again is replaced, the rest stays', async () => {
  const to = await place();
  await mkdir(to.folder);
  await writeFile(join(to.folder, 'a.pdf'), 'ancien');
  await writeFile(join(to.folder, 'b.pdf'), 'ancien');
  await publishPress({ ...to, files: new Map([['a.pdf', 'neuf']]) });
  expect(await contentOf(to)).toEqual({ 'a.pdf': 'neuf', 'b.pdf': 'ancien' });
});

test('files that cannot be written leave the folder as it was', async () => {
  const to = await place();
  await mkdir(to.folder);
  await writeFile(join(to.folder, 'a.pdf'), 'ancien');
  await expect(
    publishPress({
      ...to,
      files: new Map([
        ['a.pdf', 'neuf'],
        ['nulle/part.pdf', 'neuf'],
      ]),
    }),
  ).rejects.toThrow('ENOENT');
  expect(await contentOf(to)).toEqual({ 'a.pdf': 'ancien' });
});

test('a folder that a killed run had put aside is found again', async () => {
  const to = await place();
  await mkdir(to.folder);
  await writeFile(join(to.folder, 'b.pdf'), 'ancien');
  await rename(to.folder, `${to.folder}.ancien`);
  await publishPress({ ...to, files: new Map([['a.pdf', 'neuf']]) });
  expect(await contentOf(to)).toEqual({ 'a.pdf': 'neuf', 'b.pdf': 'ancien' });
});
