import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readChapters } from '../../../print/stages/read-chapters.ts';
import { scratchFolder } from '../scratch.ts';

async function siteThatTells(text: string): Promise<string> {
  const site = await scratchFolder();
  await mkdir(join(site, 'impression'));
  await writeFile(join(site, 'impression', 'chapitres.json'), text);
  return site;
}

const missions = { id: 'missions', numero: 2, titre: 'Les missions', description: 'Huit missions.' };

test('the chapters are those that the site tells, in its order', async () => {
  const chapters = [missions, { ...missions, id: 'lieux', numero: 3 }];
  expect(await readChapters(await siteThatTells(JSON.stringify(chapters)))).toEqual(chapters);
});

test('a site that does not tell them is refused', async () => {
  await expect(readChapters(await scratchFolder())).rejects.toThrow('Le site construit ne dit pas quels chapitres ont leur PDF');
});

test.each([
  ['what is not JSON', '<html>'],
  ['a number that is a text', JSON.stringify([{ ...missions, numero: '2' }])],
  ['an id that would leave the folder of the PDFs', JSON.stringify([{ ...missions, id: '../missions' }])],
  ['a field that nobody reads', JSON.stringify([{ ...missions, partie: 'exercer' }])],
])('%s is refused', async (_, text) => {
  await expect(readChapters(await siteThatTells(text))).rejects.toThrow('est absent ou illisible');
});
