import { expect, test } from 'vitest';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

/** Pages that stay out of some written ones and some fillers, as returned and as left in the document. */
const stay = (written: number, fillers: number): Promise<[number, number]> =>
  inPage(
    '<div class="page">écrite</div>'.repeat(written) + '<div class="page"><section data-remplissage></section></div>'.repeat(fillers),
    () => {
      const kept = paginator.dropFillers([...document.querySelectorAll<HTMLElement>('.page')]);
      return [kept.length, document.querySelectorAll('.page').length] as [number, number];
    },
  );

test.each([
  [37, 40],
  [38, 40],
  [39, 40],
  [40, 40],
  [41, 44],
])('%i pages and three fillers make %i pages', async (written, pages) => {
  expect(await stay(written, 3)).toEqual([pages, pages]);
});

test('a book without fillers keeps its pages', async () => {
  expect(await stay(5, 0)).toEqual([5, 5]);
});

test('those that are too many go before the back cover, which takes their number and their side', async () => {
  const page = (inner: string, number: number): string =>
    `<div class="page pagedjs_${number % 2 === 0 ? 'left' : 'right'}_page" id="page-${String(number)}" data-page-number="${String(number)}">${inner}</div>`;
  const body = ['écrite', 'écrite', ...Array<string>(3).fill('<section data-remplissage></section>'), 'dos'].map((inner, index) =>
    page(inner, index + 1),
  );
  const left = await inPage(body.join(''), () =>
    paginator
      .dropFillers([...document.querySelectorAll<HTMLElement>('.page')])
      .map((one) => [one.textContent, one.id, one.dataset['pageNumber'], one.className]),
  );
  expect(left).toEqual([
    ['écrite', 'page-1', '1', 'page pagedjs_right_page'],
    ['écrite', 'page-2', '2', 'page pagedjs_left_page'],
    ['', 'page-3', '3', 'page pagedjs_right_page'],
    ['dos', 'page-4', '4', 'page pagedjs_left_page'],
  ]);
});
