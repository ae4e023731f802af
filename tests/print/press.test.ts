/** The order of the stages for a print shop, and what is written: each stage stands in for itself. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Edition } from '../../print/edition.ts';
import type { Issue } from '../../print/issue.ts';
import { runPress } from '../../print/press.ts';
import { buildReport, edition } from './report-builder.ts';
import { scratchFolder } from './scratch.ts';

const log = vi.hoisted((): string[] => []);
const found = vi.hoisted((): { ofPdf: Issue[]; ofPress: Issue[] } => ({ ofPdf: [], ofPress: [] }));
const step = vi.hoisted(() => (name: string) => (log.push(name), Promise.resolve(new Uint8Array([1]))));

vi.mock('../../print/stages/prepare-press.ts', () => ({
  preparePress: ({ icc }: { icc: string }) =>
    icc === 'absent' ? Promise.reject(new Error('absent')) : step(`prepare-press ${icc}`).then(() => ({ inkLimit: 300 })),
}));
vi.mock('../../print/stages/build-site.ts', () => ({
  buildSite: ({ outDir }: { outDir: string }) => step(`build-site ${outDir.split('/').at(-1) ?? ''}`),
}));
vi.mock('../../print/stages/serve-site.ts', () => ({
  serveSite: () => Promise.resolve({ address: 'http://127.0.0.1:1/', [Symbol.asyncDispose]: () => step('stop serving') }),
}));
vi.mock('../../print/chromium/launch.ts', () => ({
  launchChromium: (named = 'any') =>
    step(`launch ${named}`).then(() => ({
      newPage: () => Promise.resolve({ close: () => step('close page') }),
      close: () => step('close browser'),
    })),
}));
vi.mock('../../print/stages/draw-bleed.ts', () => ({
  drawsBleed: ({ contenu }: Edition) => contenu.genre === 'feuille',
  withBleed: (one: Edition) => ({ ...one, format: { nom: 'large', largeur: 1, hauteur: 1 } }),
  drawBleed: (_page: unknown, address: string) => step(`draw-bleed ${address}`),
}));
vi.mock('../../print/stages/paginate.ts', () => ({
  paginate: (_page: unknown, { address }: { address: string }) => step(`paginate ${address}`).then(() => buildReport()),
}));
vi.mock('../../print/stages/print-pdf.ts', () => ({ printPdf: () => step('print-pdf') }));
vi.mock('../../print/stages/finish-pdf.ts', () => ({
  finishPdf: (_bytes: unknown, { format }: Edition) => step(`finish-pdf ${format.nom}`),
}));
vi.mock('../../print/stages/read-typing-font.ts', () => ({ readTypingFont: () => Promise.resolve(new Uint8Array()) }));
vi.mock('../../print/editions.ts', () => ({ everyEdition: (chapters: readonly Edition[]) => chapters }));
vi.mock('../../print/stages/read-chapters.ts', () => ({ readChapters: () => step('read-chapters').then(() => [sheet, book]) }));
vi.mock('../../print/stages/make-press.ts', () => ({ makePress: (_bytes: unknown, { id }: Edition) => step(`make-press ${id}`) }));
vi.mock('../../print/stages/verify-pdf.ts', () => ({
  verifyPdf: (_bytes: unknown, { format }: Edition) => step(`verify-pdf ${format.nom}`).then(() => found.ofPdf),
}));
vi.mock('../../print/stages/verify-press.ts', () => ({
  verifyPress: (_bytes: unknown, { format }: Edition) => step(`verify-press ${format.nom}`).then(() => found.ofPress),
}));
vi.mock('../../print/stages/describe-press.ts', () => ({
  describePress: (_bytes: unknown, { id }: Edition) => Promise.resolve({ file: id }),
}));
vi.mock('../../print/press-sheet.ts', () => ({ formatPressSheet: ({ file }: { file: string }) => `fiche ${file}` }));

const sheet: Edition = { ...edition, id: 'depliant', contenu: { genre: 'feuille' } };
const book: Edition = { ...edition, id: 'livret' };
const listener = { stage: () => undefined, page: () => undefined, done: () => void log.push('done') };

let root = '';
beforeEach(async () => {
  root = await scratchFolder();
  log.length = 0;
  found.ofPdf = [];
  found.ofPress = [];
});
const run = (icc = 'essai', choose: (all: readonly Edition[]) => readonly Edition[] = (all) => all) =>
  runPress({ root, choose, press: { icc }, browser: 'chrome', listener });
const issue = (severity: Issue['severity'], place = 'page 1'): Issue => ({
  severity,
  check: 'essai',
  place,
  message: 'un fait.',
  remedy: 'rien.',
});

test('a sheet draws its bleed before it is laid out, and is finished on its larger page; a book is finished as it is', async () => {
  await run();
  expect(log).toEqual([
    'prepare-press essai',
    'build-site presse-site',
    'read-chapters',
    'launch chrome',
    'draw-bleed http://127.0.0.1:1/impression/depliant/',
    'paginate http://127.0.0.1:1/impression/depliant/',
    'print-pdf',
    'finish-pdf large',
    'close page',
    'make-press depliant',
    'verify-pdf large',
    'verify-press A5',
    'done',
    'paginate http://127.0.0.1:1/impression/livret/',
    'print-pdf',
    'finish-pdf A5',
    'close page',
    'make-press livret',
    'verify-pdf A5',
    'verify-press A5',
    'done',
    'close browser',
    'stop serving',
  ]);
});

test('each file is written beside its page for the print shop, and nothing else is', async () => {
  await run();
  expect((await readdir(root)).sort()).toEqual(['.cache', 'presse']);
  expect((await readdir(join(root, 'presse'))).sort()).toEqual(['depliant.pdf', 'depliant.txt', 'livret.pdf', 'livret.txt']);
  expect(await readFile(join(root, 'presse', 'livret.txt'), 'utf8')).toBe('fiche livret');
});

test('a profile that is refused stops the run before the site is built', async () => {
  await expect(run('absent')).rejects.toThrow('absent');
  expect(log).toEqual([]);
});

test('an error in one edition writes none, and what was found is given, once', async () => {
  found.ofPdf = [issue('error'), issue('note')];
  found.ofPress = [issue('error'), issue('error', 'page 2')];
  const made = await run('essai', () => [book]);
  expect(await readdir(root)).toEqual(['.cache']);
  expect(made[0]!.issues).toEqual([issue('error'), issue('note'), issue('error', 'page 2')]);
});

test('a refused file can be looked at', async () => {
  found.ofPress = [issue('error')];
  await run('essai', () => [book]);
  expect([...(await readFile(join(root, '.cache', 'presse', 'livret.pdf')))]).toEqual([1]);
});

test('a note does not stop the files', async () => {
  found.ofPress = [issue('note')];
  await run('essai', () => [book]);
  expect(await readdir(join(root, 'presse'))).toEqual(['livret.pdf', 'livret.txt']);
});
