/** An edition that is refused, or not built this time, leaves its PDF, its manifest, its checksum and its pictures as they were, in agreement. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../print/edition.ts';
import { parseManifest } from '../../print/manifest.ts';
import { pagePictures, PICTURES } from '../../print/page-pictures.ts';
import { RUN_TIME_MS, smallBook } from './small-book.ts';

const row = (id: string, pages: Edition['pages']): Edition => ({
  id,
  titre: id,
  usage: 'Essai.',
  emploi: 'lire',
  impression: 'recto verso, bord long',
  format: { nom: 'A4', largeur: 210, hauteur: 297 },
  style: 'a4',
  contenu: { genre: 'livre', chapitres: 'tous' },
  apercu: [1, 2],
  pages,
});

/** The list of editions, each with its page budget; no chapter has its own. */
const editions = (budgets: Readonly<Record<string, Edition['pages']>>): string =>
  `import type { Edition } from './edition.ts';
export const editions: readonly Edition[] = ${JSON.stringify(Object.entries(budgets).map(([id, pages]) => row(id, pages)))};
export const everyEdition = (): readonly Edition[] => editions;
`;

const ANY = { min: 1, max: 100 };
const NONE = { min: 99, max: 100 };

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Every file of the folder, with its checksum. */
const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), sha256(path)]),
  );

const picturesOf = (id: string): string[] =>
  pagePictures(row(id, ANY)).flatMap(({ files }) => files.map(({ name }) => join(PICTURES, name)));

/** Every PDF has its manifest, its line in the list and its pictures, and manifest and list speak of it. */
function expectAgreement(folder: string, ids: readonly string[]): void {
  const names = ids.map((id) => `${id}.pdf`);
  const expected = ['SHA256SUMS', ...ids.map((id) => `${id}.json`), ...names, ...ids.flatMap(picturesOf)];
  expect(Object.keys(contentOf(folder)).sort()).toEqual(expected.sort());
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(names.map((name) => `${sha256(join(folder, name))}  ${name}\n`).join(''));
  for (const id of ids) {
    const manifest = parseManifest(readFileSync(join(folder, `${id}.json`), 'utf8'));
    expect([manifest?.edition, manifest?.sha256]).toEqual([id, sha256(join(folder, `${id}.pdf`))]);
  }
}

test(
  'built, then refused, then left out: each time, the PDF, the manifest, the checksum and the pictures agree',
  async () => {
    await using book = await smallBook('edition-refusee');
    const folder = join(book.folder, 'dist', 'pdf');

    await book.write('print/editions.ts', editions({ manuel: ANY }));
    expect((await book.build()).end).toBe(0);
    expectAgreement(folder, ['manuel']);
    const before = contentOf(folder);

    await book.write('print/editions.ts', editions({ manuel: NONE }));
    const refused = await book.build();
    expect([refused.end, refused.stdout]).toEqual([1, expect.stringContaining('[page-budget]')]);
    expect(contentOf(folder)).toEqual(before);

    await book.write('print/editions.ts', editions({ livret: ANY, manuel: NONE }));
    expect((await book.build(['--edition', 'livret'])).end).toBe(0);
    expectAgreement(folder, ['livret', 'manuel']);
    const kept = Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'SHA256SUMS'));
    expect(contentOf(folder)).toMatchObject(kept);
    const downloads = readFileSync(join(book.folder, 'dist', 'telechargements', 'index.html'), 'utf8');
    for (const name of ['livret.pdf', 'manuel.pdf']) expect(downloads).toContain(`>${sha256(join(folder, name))}</span>`);
  },
  3 * RUN_TIME_MS,
);
