import { expect, test } from 'vitest';
import { pageBudget } from '../../../print/checks/page-budget.ts';
import { buildPdf, edition, told } from '../report-builder.ts';

const pages = (count: number) =>
  buildPdf({ pages: Array.from({ length: count }, () => ''), trims: Array.from({ length: count }, () => [148, 210] as const) });

test.each([2, 4])('%i pages of the right size are within the budget', (count) => {
  expect(pageBudget(edition, pages(count))).toEqual([]);
});

test('a page too few is told', () => {
  expect(told(pageBudget(edition, pages(1)))).toMatchInlineSnapshot(`
    [
      "error [page-budget] édition essai : 1 pages, prévu de 2 à 4.
        → Ajoutez ou retirez du texte, ou changez le budget dans print/editions.ts.",
    ]
  `);
});

test('a page too many is told', () => {
  expect(told(pageBudget(edition, pages(5)))).toMatchInlineSnapshot(`
    [
      "error [page-budget] édition essai : 5 pages, prévu de 2 à 4.
        → Ajoutez ou retirez du texte, ou changez le budget dans print/editions.ts.",
    ]
  `);
});

test('a page of another size is named', () => {
  const pdf = buildPdf({
    trims: [
      [148, 210],
      [148, 210.4],
    ],
  });
  expect(told(pageBudget(edition, pdf))).toMatchInlineSnapshot(`
    [
      "error [page-budget] page 2 : 148,0 × 210,4 mm au lieu du format A5.
        → Corrigez @page { size } dans print/styles/formats.",
    ]
  `);
});

test('a page lying on its side is named', () => {
  const pdf = buildPdf({
    trims: [
      [210, 148],
      [148, 210],
    ],
  });
  expect(told(pageBudget(edition, pdf))).toMatchInlineSnapshot(`
    [
      "error [page-budget] page 1 : 210,0 × 148,0 mm au lieu du format A5.
        → Corrigez @page { size } dans print/styles/formats.",
    ]
  `);
});

test('the rounding of points is not another size', () => {
  expect(
    pageBudget(
      edition,
      buildPdf({
        trims: [
          [148.05, 209.95],
          [148, 210],
        ],
      }),
    ),
  ).toEqual([]);
});

test('a folded edition has a multiple of four pages', () => {
  const folded = { ...edition, pages: { min: 2, max: 8, multiple: 4 } };
  expect(pageBudget(folded, pages(8))).toEqual([]);
  expect(told(pageBudget(folded, pages(6)))).toMatchInlineSnapshot(`
    [
      "error [page-budget] édition essai : 6 pages, un multiple de 4 est prévu.
        → Retirez 2 page(s) de texte, ou ajoutez-en 2.",
    ]
  `);
});
