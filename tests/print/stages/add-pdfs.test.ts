import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildManifest, formatManifest, type Manifest } from '../../../print/manifest.ts';
import { addPdfs, type DescribedPdf } from '../../../print/stages/add-pdfs.ts';
import { edition, factsOfReport } from '../report-builder.ts';
import { scratchFolder } from '../scratch.ts';

let root = '';
beforeEach(async () => {
  root = await scratchFolder();
  await mkdir(join(root, 'dist', 'pdf'), { recursive: true });
});

function pdf(id: string, text: string): { bytes: Uint8Array; manifest: Manifest } {
  const bytes = Buffer.from(text);
  const parts = { edition: { ...edition, id }, bytes, ...factsOfReport(), words: 33, tags: { P: 1 }, checks: [], issues: [] };
  return { bytes, manifest: buildManifest(parts) };
}

const publishedEarlier = (name: string, text: string | Uint8Array): Promise<void> => writeFile(join(root, 'dist', 'pdf', name), text);

async function publishedWithManifest(id: string, text: string): Promise<Manifest> {
  const { bytes, manifest } = pdf(id, text);
  await publishedEarlier(`${id}.pdf`, bytes);
  await publishedEarlier(`${id}.json`, formatManifest(manifest));
  return manifest;
}

const add = (editions: readonly string[], built: Readonly<Record<string, DescribedPdf>>): Promise<readonly Manifest[]> =>
  addPdfs({ draft: join(root, 'brouillon'), dist: join(root, 'dist'), editions, built: new Map(Object.entries(built)) });

/** Every file beside the PDFs of the draft, with what it holds. */
async function drafted(): Promise<Record<string, string>> {
  const folder = join(root, 'brouillon', 'pdf');
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

test('each PDF stands beside its manifest, and its checksum in the list', async () => {
  const one = pdf('manuel', 'neuf');
  expect(await add(['manuel'], { manuel: one })).toEqual([one.manifest]);
  expect(await drafted()).toEqual({
    'manuel.pdf': 'neuf',
    'manuel.json': formatManifest(one.manifest),
    SHA256SUMS: `${sumOf('neuf')}  manuel.pdf\n`,
  });
});

test('checksums are in the order of the names of the files', async () => {
  await add(['manuel', 'a5', 'a-imprimer'], { manuel: pdf('manuel', '1'), a5: pdf('a5', '2'), 'a-imprimer': pdf('a-imprimer', '3') });
  expect((await drafted())['SHA256SUMS']).toBe(
    [`${sumOf('3')}  a-imprimer.pdf`, `${sumOf('2')}  a5.pdf`, `${sumOf('1')}  manuel.pdf`, ''].join('\n'),
  );
});

test('an edition that this run did not build keeps its PDF and its manifest, and is in the list of checksums', async () => {
  const kept = await publishedWithManifest('livret', 'ancien');
  const one = pdf('manuel', 'neuf');
  expect(await add(['livret', 'manuel'], { manuel: one })).toEqual([kept, one.manifest]);
  expect(await drafted()).toEqual({
    'livret.pdf': 'ancien',
    'livret.json': formatManifest(kept),
    'manuel.pdf': 'neuf',
    'manuel.json': formatManifest(one.manifest),
    SHA256SUMS: `${sumOf('ancien')}  livret.pdf\n${sumOf('neuf')}  manuel.pdf\n`,
  });
});

test('an edition that this run built takes the place of the earlier one, manifest included', async () => {
  await publishedWithManifest('manuel', 'ancien');
  const one = pdf('manuel', 'neuf');
  await add(['manuel'], { manuel: one });
  expect(await drafted()).toMatchObject({ 'manuel.pdf': 'neuf', 'manuel.json': formatManifest(one.manifest) });
});

test('the PDF of an edition that is no longer in the list is left behind, with all that stood beside it', async () => {
  await publishedWithManifest('perimee', 'ancien');
  await publishedEarlier('note.txt', 'autre');
  await add(['manuel'], { manuel: pdf('manuel', 'neuf') });
  expect(Object.keys(await drafted())).toEqual(['SHA256SUMS', 'manuel.json', 'manuel.pdf']);
});

test.each([
  ['is missing', undefined],
  ['is of an earlier version', '{"edition":"livret"}'],
  ['speaks of another file', formatManifest(pdf('livret', 'un autre').manifest)],
  ['speaks of another edition', formatManifest(pdf('manuel', 'ancien').manifest)],
])('an earlier PDF whose manifest %s is kept, and nothing is said of it but its own checksum', async (_, json) => {
  await publishedEarlier('livret.pdf', 'ancien');
  if (json !== undefined) await publishedEarlier('livret.json', json);
  expect(await add(['livret'], {})).toEqual([]);
  expect(await drafted()).toEqual({ 'livret.pdf': 'ancien', SHA256SUMS: `${sumOf('ancien')}  livret.pdf\n` });
});

test('what is published is left as it is', async () => {
  await publishedWithManifest('manuel', 'ancien');
  await add(['manuel'], { manuel: pdf('manuel', 'neuf') });
  expect(await readFile(join(root, 'dist/pdf/manuel.pdf'), 'utf8')).toBe('ancien');
});
