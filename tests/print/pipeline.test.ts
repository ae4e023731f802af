/** The order of the stages, and what is published: each stage stands in for itself. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Edition } from '../../print/edition.ts';
import type { Issue } from '../../print/issue.ts';
import { runPipeline } from '../../print/pipeline.ts';
import { buildReport, edition } from './report-builder.ts';
import { scratchFolder } from './scratch.ts';

const log = vi.hoisted((): string[] => []);
const issues = vi.hoisted((): { current: Issue[] } => ({ current: [] }));
const known = vi.hoisted(() => new Set<string>());
/** One edition at a time: the order of the stages can be told. */
const one = vi.hoisted(() => {
  let last: Promise<unknown> = Promise.resolve();
  return (run: () => Promise<unknown>) => (last = last.then(run, run));
});
const step = vi.hoisted(() => (name: string) => (log.push(name), Promise.resolve(new Uint8Array([1]))));

vi.mock('../../print/stages/build-site.ts', () => ({ buildSite: () => step('build-site') }));
vi.mock('../../print/stages/serve-site.ts', () => ({
  serveSite: () => Promise.resolve({ address: 'http://127.0.0.1:1/livre/', [Symbol.asyncDispose]: () => step('stop serving') }),
}));
vi.mock('../../print/chromium/launch.ts', () => ({
  launchChromium: (named?: string) => {
    log.push(`launch ${named ?? 'any'}`);
    return Promise.resolve({ newPage: () => Promise.resolve({ close: () => step('close page') }), close: () => step('close browser') });
  },
}));
vi.mock('../../print/chromium/identify.ts', () => ({ identifyBrowser: () => Promise.resolve('chromium 1') }));
vi.mock('../../print/stages/recall-edition.ts', () => ({
  keyOfTools: () => Promise.resolve('tools'),
  keyOfPage: (tools: string, _site: string, { id }: Edition) => Promise.resolve(`${tools} ${id}`),
  recallEdition: (_root: string, { id }: Edition, key: string) => {
    log.push(`recall ${key}`);
    return Promise.resolve(known.has(id) ? { bytes: new Uint8Array([2]), issues: [], words: 33, manifest: { edition: id } } : undefined);
  },
  rememberEdition: (_root: string, { id }: Edition, key: string) => step(`remember ${id} as ${key}`),
}));
vi.mock('p-limit', () => ({ default: () => one }));
vi.mock('../../print/stages/paginate.ts', () => ({
  paginate: (_page: unknown, { address }: { address: string }) => {
    log.push(`paginate ${address}`);
    return address.includes('casse') ? Promise.reject(new Error('cassé')) : Promise.resolve(buildReport());
  },
}));
vi.mock('../../print/stages/print-pdf.ts', () => ({ printPdf: () => step('print-pdf') }));
vi.mock('../../print/stages/finish-pdf.ts', () => ({ finishPdf: () => step('finish-pdf') }));
vi.mock('../../print/stages/read-typing-font.ts', () => ({ readTypingFont: () => Promise.resolve(new Uint8Array()) }));
vi.mock('../../print/editions.ts', () => ({ everyEdition: (chapters: readonly Edition[]) => chapters }));
vi.mock('../../print/stages/read-chapters.ts', () => ({ readChapters: () => step('read-chapters').then(() => [edition, livret]) }));
vi.mock('../../print/stages/verify-pdf.ts', () => ({
  checkNames: ['essai'],
  verifyPdf: () => step('verify-pdf').then(() => issues.current),
}));
vi.mock('../../print/stages/prove-conformance.ts', () => ({
  proveConformance: (bytes: Uint8Array) => step('prove-conformance').then(() => ({ bytes, issues: [], conditions: ['UA 1'] })),
}));
vi.mock('../../print/stages/describe-pdf.ts', () => ({
  describePdf: ({ edition: { id }, checks }: { edition: Edition; checks: readonly string[] }) =>
    step(`describe-pdf ${id}, ${checks.join(' ')}`).then(() => ({ edition: id })),
}));
vi.mock('../../print/stages/add-pdfs.ts', () => ({
  addPdfs: ({ editions, built }: { editions: readonly string[]; built: ReadonlyMap<string, unknown> }) =>
    step(`add-pdfs ${[...built.keys()].join(' ')} of ${editions.join(' ')}`).then(() => ['manifests']),
}));
vi.mock('../../print/stages/add-pictures.ts', () => ({
  addPictures: ({ editions }: { editions: readonly Edition[] }) => step(`add-pictures of ${editions.map(({ id }) => id).join(' ')}`),
}));
vi.mock('../../print/stages/fill-downloads.ts', () => ({
  fillDownloads: (_site: string, manifests: readonly string[]) => step(`fill-downloads with ${manifests.join(' ')}`),
}));
vi.mock('../../print/stages/publish-site.ts', () => ({
  restoreSite: () => step('restore-site'),
  publishSite: () => step('publish-site'),
}));

const stages: string[] = [];
const listener = {
  stage: (name: string, detail?: string) => void stages.push(detail ? `${name} : ${detail}` : name),
  page: () => undefined,
  done: () => undefined,
};
const home = process.cwd();
let root = '';
beforeEach(async () => {
  root = await scratchFolder();
  process.chdir(root);
  log.length = 0;
  stages.length = 0;
  issues.current = [];
  known.clear();
});
afterEach(() => process.chdir(home));

const livret: Edition = { ...edition, id: 'livret' };
const run = (editions: readonly Edition[], browser?: string, afresh = false) =>
  runPipeline({ root, choose: () => editions, browser, afresh, listener });

test('each edition goes through every stage, and all is published in one step', async () => {
  const built = await run([edition, livret]);
  const forEach = (id: string, ...before: string[]): string[] => [
    `recall tools ${id}`,
    ...before,
    `paginate http://127.0.0.1:1/livre/impression/${id}/`,
    'print-pdf',
    'finish-pdf',
    'close page',
    'prove-conformance',
    'verify-pdf',
    `describe-pdf ${id}, essai UA 1`,
    `remember ${id} as tools ${id}`,
  ];
  expect(log).toEqual([
    'restore-site',
    'build-site',
    'read-chapters',
    ...forEach('essai', 'launch any'),
    ...forEach('livret'),
    'add-pdfs essai livret of essai livret',
    'add-pictures of essai livret',
    'fill-downloads with manifests',
    'close browser',
    'stop serving',
    'publish-site',
  ]);
  expect(built.map((one) => [one.edition.id, one.words, one.manifest.edition])).toEqual([
    ['essai', 33, 'essai'],
    ['livret', 33, 'livret'],
  ]);
});

test('those to build are chosen among all that the built site makes known', async () => {
  const offered: string[] = [];
  await runPipeline({
    root,
    choose: (all) => (offered.push(...all.map(({ id }) => id)), all.slice(1)),
    listener,
  });
  expect(offered).toEqual(['essai', 'livret']);
  expect(log).toContain('add-pdfs livret of essai livret');
  expect(log).toContain('add-pictures of essai livret');
});

test('the reader is told each stage as it begins', async () => {
  await run([edition]);
  expect(stages).toEqual([
    'site',
    'navigateur',
    'mise en pages : essai',
    'impression : essai, 2 pages',
    'finition : essai',
    'vérification : essai',
    'images des pages',
    `publication : ${join('dist', 'pdf')}`,
  ]);
});

const issue = (severity: Issue['severity']): Issue => ({ severity, check: 'essai', place: 'page 1', message: 'un fait.', remedy: 'rien.' });

test('an error in one edition publishes nothing, and gives what was found', async () => {
  issues.current = [issue('note'), issue('error')];
  const built = await run([edition]);
  expect(log.some((line) => /^(?:add|publish)-/.test(line))).toBe(false);
  expect(built[0]!.issues).toEqual(issues.current);
});

test('a note does not stop the publication', async () => {
  issues.current = [issue('note')];
  await run([edition]);
  expect(log.at(-1)).toBe('publish-site');
});

test('a refused edition can be looked at', async () => {
  issues.current = [issue('error')];
  await run([edition]);
  expect([...(await readFile(join(root, '.cache/pdf/essai.pdf')))]).toEqual([1]);
  expect(JSON.parse(await readFile(join(root, '.cache/pdf/essai.json'), 'utf8'))).toEqual(buildReport());
});

test('a stage that throws publishes nothing, and closes page, browser and server', async () => {
  await expect(run([{ ...edition, id: 'casse' }])).rejects.toThrow('cassé');
  expect(log.slice(-3)).toEqual(['close page', 'close browser', 'stop serving']);
});

test('what has not changed is recalled: neither browser nor server starts', async () => {
  known.add('essai');
  const [built] = await run([edition]);
  expect(built).toMatchObject({ edition, bytes: new Uint8Array([2]), recalled: true });
  expect(log).toEqual([
    'restore-site',
    'build-site',
    'read-chapters',
    'recall tools essai',
    'add-pdfs essai of essai livret',
    'add-pictures of essai livret',
    'fill-downloads with manifests',
    'publish-site',
  ]);
});

test('asked for afresh, what has not changed is built again', async () => {
  known.add('essai');
  const [built] = await run([edition], undefined, true);
  expect(built!.recalled).toBeUndefined();
  expect(log).toContain('finish-pdf');
  expect(log.filter((line) => /^(?:recall|remember)/.test(line))).toEqual([]);
});

test('what is refused is not kept for another time', async () => {
  issues.current = [issue('error')];
  await run([edition]);
  expect(log.filter((line) => line.startsWith('remember'))).toEqual([]);
});

test('the browser that the reader names is the one that is started', async () => {
  await run([edition], '/chemin/chrome');
  expect(log).toContain('launch /chemin/chrome');
});
