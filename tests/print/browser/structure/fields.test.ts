/** Where the blanks of a page stand in the structure of the book. */
import { expect, test } from 'vitest';
import type { Structure } from '../../../../print/report.ts';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();

const elements = (area: string): Promise<Structure['elements']> =>
  inPage(`<div class="pagedjs_page" data-page-number="1"><div class="pagedjs_area">${area}</div></div>`, () => {
    const pages = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
    paginator.numberFields(pages);
    return paginator.collectStructure(pages, { headings: [] }).elements;
  });

const blank = (name: string): string => `<span data-champ="${name}" data-genre="case"><i aria-hidden="true">ligne</i></span>`;

test('a blank with its label is a paragraph, in the order they are drawn', async () => {
  expect(await elements(`<span class="champ"><span>Mon nom</span>${blank('a')}</span><span class="case-a-cocher">${blank('b')}<span>Prêt</span></span>`)).toEqual([
    { type: 'Document', kids: [1, 3] },
    { type: 'P', kids: [[1, 0], 2] },
    { type: 'Form', kids: [], field: 0 },
    { type: 'P', kids: [4, [1, 1]] },
    { type: 'Form', kids: [], field: 1 },
  ]); // prettier-ignore
});

test('in a cell or in an item, a blank is a part of it', async () => {
  const cell = `<table><tbody><tr><td><span class="champ">${blank('a')}</span></td></tr></tbody></table>`;
  expect((await elements(cell)).map(({ type, kids }) => [type, kids])).toEqual([
    ['Document', [1]],
    ['Table', [2]],
    ['TBody', [3]],
    ['TR', [4]],
    ['TD', [5]],
    ['Form', []],
  ]);
  const item = `<ul style="list-style:none"><li>${blank('a')}<span>Oui</span></li></ul>`;
  expect((await elements(item)).map(({ type, kids }) => [type, kids])).toEqual([
    ['Document', [1]],
    ['L', [2]],
    ['LI', [3]],
    ['LBody', [4, [1, 0]]],
    ['Form', []],
  ]);
});

test('the lines that a blank draws are not words', async () => {
  expect(await elements(blank('a'))).toEqual([
    { type: 'Document', kids: [1] },
    { type: 'Form', kids: [], field: 0 },
  ]);
});
