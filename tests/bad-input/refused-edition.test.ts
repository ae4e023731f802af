/** An edition that is refused, or not built this time, leaves its PDF, its manifest and its checksum as they were, in agreement. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseManifest } from '../../print/manifest.ts';
import { RUN_TIME_MS, smallBook } from './small-book.ts';

/** The list of editions, each with its page budget. */
const editions = (budgets: Readonly<Record<string, string>>): string =>
  `import type { Edition } from './edition.ts';
export const editions: readonly Edition[] = [${Object.entries(budgets)
    .map(
      ([id, pages]) =>
        `{ id: '${id}', titre: '${id}', usage: 'Essai.', format: { nom: 'A4', largeur: 210, hauteur: 297 }, style: 'a4', chapitres: 'tous', pages: ${pages} }`,
    )
    .join(',\n')}];\n`;

const ANY = '{ min: 1, max: 100 }';
const NONE = '{ min: 99, max: 100 }';

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What stands beside the PDFs, with its checksum. */
const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, sha256(join(folder, name))]),
  );

/** Every PDF has its manifest and its line in the list, and both speak of it. */
function expectAgreement(folder: string, ids: readonly string[]): void {
  const names = ids.map((id) => `${id}.pdf`);
  expect(readdirSync(folder).sort()).toEqual(['SHA256SUMS', ...ids.map((id) => `${id}.json`), ...names].sort());
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(names.map((name) => `${sha256(join(folder, name))}  ${name}\n`).join(''));
  for (const id of ids) {
    const manifest = parseManifest(readFileSync(join(folder, `${id}.json`), 'utf8'));
    expect([manifest?.edition, manifest?.sha256]).toEqual([id, sha256(join(folder, `${id}.pdf`))]);
  }
}

test(
  'built, then refused, then left out: each time, the PDF, the manifest and the checksum agree',
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
    expect(contentOf(folder)).toMatchObject({ 'manuel.pdf': before['manuel.pdf'], 'manuel.json': before['manuel.json'] });
    const downloads = readFileSync(join(book.folder, 'dist', 'telechargements', 'index.html'), 'utf8');
    for (const name of ['livret.pdf', 'manuel.pdf']) expect(downloads).toContain(`>${sha256(join(folder, name))}</span>`);
  },
  3 * RUN_TIME_MS,
);
