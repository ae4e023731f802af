import { PDFDocument } from '@cantoo/pdf-lib';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Edition } from '../../../print/edition.ts';
import { addPictures } from '../../../print/stages/add-pictures.ts';
import { edition } from '../report-builder.ts';
import { useBrowser } from '../real-browser.ts';
import { scratchFolder } from '../scratch.ts';

const browser = useBrowser();
const launch = vi.fn(() => Promise.resolve(browser()));
const livret: Edition = { ...edition, id: 'livret', apercu: [1, 2] };
const affiche: Edition = { ...edition, id: 'affiche', apercu: [1] };
let draft = '';
let cache = '';

/** Two pages of A5, each with a black rectangle of that width. */
async function pdfOf(width: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const y of [20, 100]) document.addPage([420, 595]).drawRectangle({ x: 20, y, width, height: 300 });
  return document.save();
}

beforeEach(async () => {
  launch.mockClear();
  draft = await scratchFolder();
  cache = join(await scratchFolder(), 'apercus');
  await mkdir(join(draft, 'pdf'));
  await writeFile(join(draft, 'pdf', 'livret.pdf'), await pdfOf(200));
});

const add = (...editions: Edition[]): Promise<void> => addPictures({ draft, editions, cache, launch });
const pictures = async (): Promise<string[]> => (await readdir(join(draft, 'pdf', 'images'))).sort();
const bytesOf = async (): Promise<string[]> =>
  Promise.all((await pictures()).map(async (name) => (await readFile(join(draft, 'pdf', 'images', name))).toString('base64')));

test('each page of the row becomes files of both kinds, at both widths, with the size they announce', async () => {
  await add(livret);
  expect(await pictures()).toEqual([
    'livret-1-200.avif',
    'livret-1-200.webp',
    'livret-1-400.avif',
    'livret-1-400.webp',
    'livret-2-200.avif',
    'livret-2-200.webp',
    'livret-2-400.avif',
    'livret-2-400.webp',
  ]);
  for (const name of await pictures()) {
    const { format, width, height } = await sharp(join(draft, 'pdf', 'images', name)).metadata();
    expect([format === 'heif' ? 'avif' : format, width, height]).toEqual([
      name.split('.')[1],
      Number(name.split('-')[2]!.split('.')[0]),
      name.includes('200') ? 284 : 568,
    ]);
  }
});

test('an edition that was never built has no picture, and is no error', async () => {
  await add(livret, affiche);
  expect((await pictures()).filter((name) => name.startsWith('affiche'))).toEqual([]);
});

test('a PDF that has not changed is not drawn again, and no browser is asked for', async () => {
  await add(livret);
  const before = await bytesOf();
  await add(livret);
  expect(launch).toHaveBeenCalledOnce();
  expect(await bytesOf()).toEqual(before);
});

test('a PDF that has changed is drawn again, in place of the one before it', async () => {
  await add(livret);
  const before = await bytesOf();
  await writeFile(join(draft, 'pdf', 'livret.pdf'), await pdfOf(300));
  await add(livret);
  expect(launch).toHaveBeenCalledTimes(2);
  const after = await bytesOf();
  expect(after).toHaveLength(before.length);
  expect(after.filter((picture) => before.includes(picture))).toEqual([]);
  expect(await readdir(join(cache, 'livret'))).toHaveLength(1);
});

test('the page that pictures are drawn in is closed', async () => {
  const open = (): number =>
    browser()
      .contexts()
      .flatMap((context) => context.pages()).length;
  const before = open();
  await add(livret);
  expect(launch).toHaveBeenCalledOnce();
  expect(open()).toBe(before);
});

test('made anew, the pictures are the same to the byte', async () => {
  await add(livret);
  const before = await bytesOf();
  cache = join(await scratchFolder(), 'apercus');
  await add(livret);
  expect(await bytesOf()).toEqual(before);
});

test('a page that the edition does not have is refused, and nothing half made is kept', async () => {
  await expect(add({ ...livret, apercu: [1, 5] })).rejects.toThrow('L’image des pages 1, 5 de l’édition livret ne peut pas être faite.');
  await expect(add({ ...livret, apercu: [1, 5] })).rejects.toThrow('« apercu » dans print/editions.ts');
  expect(existsSync(join(cache, 'livret')) ? await readdir(join(cache, 'livret')) : []).toEqual([]);
});
