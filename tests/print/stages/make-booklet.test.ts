import { expect, test } from 'vitest';
import { makeBooklet, verifyBooklet } from '../../../print/stages/make-booklet.ts';
import { A5, fonts, numberedPages } from '../pdf/impose/numbered-pages.ts';

const edition = { id: 'livret', format: { nom: 'A5', ...A5 } };

test('the sheets of a booklet hold every guarantee', async () => {
  const pages = await numberedPages(8);
  // The pages are set in Helvetica, which is not in the file.
  const issues = await verifyBooklet(pages, await makeBooklet(pages, edition, fonts));
  expect(issues.map(({ check, place }) => [check, place])).toEqual([['fonts-embedded', 'police Helvetica']]);
});

test('sheets of another booklet are told', async () => {
  const sheets = await makeBooklet(await numberedPages(12), edition, fonts);
  const issues = await verifyBooklet(await numberedPages(8), sheets);
  expect(issues.map(({ check }) => check)).toContain('booklet-folds');
});

test('pages that do not fill whole sheets stop the run with a remedy', async () => {
  await expect(makeBooklet(await numberedPages(6), edition, fonts)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [PrintError: L’édition livret ne se plie pas. Un livret plié a un multiple de 4 pages ; celui-ci en a 6.
    → Donnez-lui un multiple de 4 pages : c’est ce que dit « multiple » dans print/editions.ts.]
  `);
});
