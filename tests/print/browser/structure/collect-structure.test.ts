import { expect, test } from 'vitest';
import type { Structure } from '../../../../print/report.ts';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();

/** The structure read from page areas. */
const collect = (...areas: string[]): Promise<Structure> =>
  inPage(
    areas
      .map(
        (area, index) => `<div class="pagedjs_page" data-page-number="${String(index + 1)}"><div class="pagedjs_area">${area}</div></div>`,
      )
      .join(''),
    () => paginator.collectStructure([...document.querySelectorAll<HTMLElement>('.pagedjs_page')], { headings: [] }),
  );

test('elements are a flat list, in the order of the book, that names kids by rank and leaves by page and rank', async () => {
  expect(await collect('<h1 id="a">Un</h1><p data-ref="p">deux <em data-ref="e">tr</em></p>', '<p data-ref="p"><em data-ref="e">ois</em></p>')).toEqual({
    elements: [
      { type: 'Document', kids: [1, 2] },
      { type: 'H1', kids: [[1, 0]] },
      { type: 'P', kids: [[1, 1], 3] },
      { type: 'Em', kids: [[1, 2], [2, 0]] },
    ],
    leaves: [
      [
        { kind: 'text', text: 'Un' },
        { kind: 'text', text: 'deux ' },
        { kind: 'text', text: 'tr' },
      ],
      [{ kind: 'text', text: 'ois' }],
    ],
  }); // prettier-ignore
});

test('a page without text has no leaves, and a book without text one element', async () => {
  expect(await collect('', '<div></div>')).toEqual({ elements: [{ type: 'Document', kids: [] }], leaves: [[], []] });
});

test('what holds nothing is left out, but for cells, which keep their place', async () => {
  const { elements } = await collect('<section><p></p></section><table><thead></thead><tbody><tr><td></td></tr></tbody></table><ul></ul>');
  expect(elements.map(({ type }) => type)).toEqual(['Document', 'Table', 'TBody', 'TR', 'TD']);
});

test('a note whose call is nowhere is refused', async () => {
  await expect(collect('<p>a</p><div class="note-bas" id="n1"><p>b</p></div>')).rejects.toThrow(
    'La note n1 n’a pas d’appel dans les pages.',
  );
});
