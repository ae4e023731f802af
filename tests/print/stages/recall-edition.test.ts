import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildManifest } from '../../../print/manifest.ts';
import {
  keyOfPage,
  keyOfPages,
  keyOfTools,
  recallEdition,
  rememberEdition,
  type ProvenEdition,
} from '../../../print/stages/recall-edition.ts';
import { edition, factsOfReport } from '../report-builder.ts';
import { scratchFolder } from '../scratch.ts';

const HTML =
  '<link href="/base/_astro/style.css"><script src="/_astro/page.js"></script><style>@font-face{src:url("/fonts/a.woff2")}</style><img src="/photo.jpg">';

let root = '';
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};
const keyOf = async ({ folder = root, browser = 'Chromium 153', made = edition } = {}): Promise<string> =>
  keyOfPage(await keyOfTools({ root: folder, browser }), join(folder, 'site'), made);
const site = (path: string, text: string): Promise<void> => write(join('site', path), text);

beforeEach(async () => {
  root = await scratchFolder();
  await write('print/stages/one.ts', 'code');
  await write('package-lock.json', '{}');
  await site(`impression/${edition.id}/index.html`, HTML);
  await site('_astro/style.css', 'css');
  await site('_astro/page.js', 'import "./part.js"');
  await site('_astro/search.js', 'import "./part.js"');
  await site('_astro/part.js', 'part');
  await site('fonts/a.woff2', 'font');
  await site('photo.jpg', 'photo');
  await site('missions/index.html', 'another page');
});

test('the same sources have the same key, in another folder too', async () => {
  const key = await keyOf();
  const first = root;
  root = await scratchFolder();
  const { cp } = await import('node:fs/promises');
  await cp(first, root, { recursive: true });
  expect(await keyOf({ folder: root })).toBe(key);
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
  const key = await keyOf();
  await change();
  expect(await keyOf()).not.toBe(key);
});

test('the browser and the edition are in the key', async () => {
  const key = await keyOf();
  expect(await keyOf({ browser: 'Chromium 154' })).not.toBe(key);
  expect(await keyOf({ made: { ...edition, titre: 'Autre' } })).not.toBe(key);
});

test.each([
  ['another page of the site', 'missions/index.html'],
  ['a script that this page does not use', '_astro/search.js'],
])('%s changes nothing', async (_what, path) => {
  const key = await keyOf();
  await site(path, 'changed');
  expect(await keyOf()).toBe(key);
});

test('what is made of the pages of an edition changes with them, with the fonts and with what prints', () => {
  const { manifest } = proven('pdf');
  const font = Buffer.from('font');
  const key = keyOfPages('tools', edition, manifest, [font]);
  expect(keyOfPages('tools', edition, proven('pdf').manifest, [font])).toBe(key);
  const others = [
    keyOfPages('tools', edition, proven('other').manifest, [font]),
    keyOfPages('tools', edition, manifest, [Buffer.from('face')]),
    keyOfPages('other', edition, manifest, [font]),
    keyOfPages('tools', { ...edition, titre: 'Autre' }, manifest, [font]),
  ];
  expect(new Set([key, ...others]).size).toBe(5);
});

function proven(text: string): ProvenEdition {
  const bytes = Buffer.from(text);
  const manifest = buildManifest({ edition, bytes, ...factsOfReport(), words: 33, tags: { P: 1 }, checks: [], issues: [] });
  return { bytes, issues: [], words: 33, manifest };
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
  ['a record of another shape', 'edition.json', '{"words":1}'],
  ['a record cut short', 'edition.json', '{'],
])('%s is not given back', async (_what, file, text) => {
  await rememberEdition(root, edition, 'clef', proven('pdf'));
  const kept = join('.cache', 'editions', edition.id, 'clef', file);
  expect(existsSync(join(root, kept))).toBe(true);
  await write(kept, text);
  expect(await recallEdition(root, edition, 'clef')).toBeUndefined();
});
