import { expect, test } from 'vitest';
import type { Edition } from '../../../print/edition.ts';
import { makeBooklet, verifyBooklet } from '../../../print/stages/make-booklet.ts';
import { edition as anyEdition } from '../report-builder.ts';
import { A5, fonts, numberedPages } from '../pdf/impose/numbered-pages.ts';

const edition = { id: 'livret', format: { nom: 'A5', ...A5 } };
/** @param faces of the test sheet and of the sheets */
const booklet = (faces: number): Edition => ({
  ...anyEdition,
  id: 'livret-a-plier',
  format: { nom: 'A4', largeur: 297, hauteur: 210 },
  pages: { min: faces, max: faces },
});

test('the sheets of a booklet hold every guarantee', async () => {
  const pages = await numberedPages(8);
  // The pages are set in Helvetica, which is not in the file.
  const { issues, pages: faces, checks } = await verifyBooklet(pages, await makeBooklet(pages, edition, fonts), booklet(6));
  expect(issues.map(({ check, place }) => [check, place])).toEqual([['fonts-embedded', 'police Helvetica']]);
  expect(faces).toBe(6);
  expect(checks).toEqual(['booklet-folds', 'clear-of-edges', 'page-budget', 'type-size', 'fonts-embedded']);
});

test('sheets of another booklet are told', async () => {
  const sheets = await makeBooklet(await numberedPages(12), edition, fonts);
  const { issues } = await verifyBooklet(await numberedPages(8), sheets, booklet(8));
  expect(issues.map(({ check }) => check)).toContain('booklet-folds');
});

test('more sheets than the budget, and type smaller than promised, are told', async () => {
  const pages = await numberedPages(8);
  const { issues } = await verifyBooklet(pages, await makeBooklet(pages, edition, fonts), { ...booklet(4), corpsMin: 72 });
  expect(issues.map(({ check }) => check)).toEqual(expect.arrayContaining(['page-budget', 'type-size']));
});

test('pages that do not fill whole sheets stop the run with a remedy', async () => {
  await expect(makeBooklet(await numberedPages(6), edition, fonts)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [PrintError: L’édition livret ne se plie pas. Un livret plié a un multiple de 4 pages ; celui-ci en a 6.
    → Donnez-lui un multiple de 4 pages : c’est ce que dit « multiple » dans print/editions.ts.]
  `);
});
