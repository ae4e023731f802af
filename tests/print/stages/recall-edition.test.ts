import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildManifest } from '../../../print/manifest.ts';
import { keyOf, recallEdition, rememberEdition, type Ingredients, type ProvenEdition } from '../../../print/stages/recall-edition.ts';
import { buildReport, edition } from '../report-builder.ts';
import { scratchFolder } from '../scratch.ts';

const HTML =
  '<link href="/base/_astro/style.css"><script src="/_astro/page.js"></script><style>@font-face{src:url("/fonts/a.woff2")}</style><img src="/photo.jpg">';

let root = '';
let ingredients: Ingredients;
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};
const site = (path: string, text: string): Promise<void> => write(join('site', path), text);

beforeEach(async () => {
  root = await scratchFolder();
  ingredients = { root, site: join(root, 'site'), edition, browser: 'Chromium 153' };
  await write('print/stages/one.ts', 'code');
  await write('package-lock.json', '{}');
  await site(`impression/${edition.id}/index.html`, HTML);
  await site('_astro/style.css', 'css');
  await site('_astro/page.js', 'import "./part.js"');
  await site('_astro/part.js', 'part');
  await site('fonts/a.woff2', 'font');
  await site('photo.jpg', 'photo');
  await site('missions/index.html', 'another page');
});

test('the same sources have the same key, in another folder too', async () => {
  const key = await keyOf(ingredients);
  const first = root;
  root = await scratchFolder();
  const { cp } = await import('node:fs/promises');
  await cp(first, root, { recursive: true });
  expect(await keyOf({ ...ingredients, root, site: join(root, 'site') })).toBe(key);
});

test.each([
  ['the page to print', () => site(`impression/${edition.id}/index.html`, `${HTML}.`)],
  ['a font', () => site('fonts/a.woff2', 'other')],
  ['a picture', () => site('photo.jpg', 'other')],
  ['a style sheet, named with the sub-path of the site', () => site('_astro/style.css', 'other')],
  ['a script that a script imports', () => site('_astro/part.js', 'other')],
  ['the code that prints', () => write('print/stages/one.ts', 'other')],
  ['a dependency', () => write('package-lock.json', '{"a":1}')],
])('%s that changes changes the key', async (_what, change) => {
  const key = await keyOf(ingredients);
  await change();
  expect(await keyOf(ingredients)).not.toBe(key);
});

test('the browser and the edition are in the key', async () => {
  const key = await keyOf(ingredients);
  expect(await keyOf({ ...ingredients, browser: 'Chromium 154' })).not.toBe(key);
  expect(await keyOf({ ...ingredients, edition: { ...edition, titre: 'Autre' } })).not.toBe(key);
});

test('another page of the site changes nothing', async () => {
  const key = await keyOf(ingredients);
  await site('missions/index.html', 'changed');
  expect(await keyOf(ingredients)).toBe(key);
});

function proven(text: string): ProvenEdition {
  const bytes = Buffer.from(text);
  const report = buildReport();
  const manifest = buildManifest({ edition, bytes, report, words: 33, tags: { P: 1 }, checks: [], issues: [] });
  return { bytes, report, issues: [], words: 33, manifest };
}

test('what was proven is given back whole under its key, and under no other', async () => {
  await rememberEdition(root, edition, 'clef', proven('pdf'));
  expect(await recallEdition(root, edition, 'clef')).toEqual(proven('pdf'));
  expect(await recallEdition(root, edition, 'autre')).toBeUndefined();
});

test('only the last one is kept', async () => {
  await rememberEdition(root, edition, 'ancienne', proven('avant'));
  await rememberEdition(root, edition, 'neuve', proven('après'));
  expect(await readdir(join(root, '.cache', 'editions', edition.id))).toEqual(['neuve']);
});

test.each([
  ['a PDF whose bytes changed', 'edition.pdf', 'abîmé'],
  ['a report of another shape', 'edition.json', '{"words":1}'],
  ['a report cut short', 'edition.json', '{'],
])('%s is not given back', async (_what, file, text) => {
  await rememberEdition(root, edition, 'clef', proven('pdf'));
  const kept = join('.cache', 'editions', edition.id, 'clef', file);
  expect(existsSync(join(root, kept))).toBe(true);
  await write(kept, text);
  expect(await recallEdition(root, edition, 'clef')).toBeUndefined();
});
