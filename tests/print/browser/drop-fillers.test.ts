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
