import { expect, test } from 'vitest';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

/** Labels of pages with those contents, and the folios that they draw. */
const label = (...contents: string[]): Promise<{ labels: string[]; folios: string[] }> =>
  inPage(
    `<style>.pied::after { content: var(--folio) }</style>` +
      contents
        .map((content) => `<div class="pagedjs_page"><div class="pagedjs_area">${content}</div><div class="pied"></div></div>`)
        .join(''),
    () => {
      const pages = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
      paginator.labelPages(pages);
      return {
        labels: pages.map((page) => paginator.pageLabel(page) ?? ''),
        folios: pages.map((page) => getComputedStyle(page.querySelector('.pied')!, '::after').content),
      };
    },
  );

const cover = '<section data-etiquette="Couverture"></section>';
const opener = '<section data-corps></section>';

test('a cover is named, what comes before the body is counted in roman, the body from 1', async () => {
  expect((await label(cover, '', '', opener, '', '')).labels).toEqual(['Couverture', 'i', 'ii', '1', '2', '3']);
});

test('what is drawn at the foot is the label, and a cover draws none', async () => {
  expect((await label(cover, '', opener, '')).folios).toEqual(['none', '"i"', '"1"', '"2"']);
});

test('a document without front matter is counted from 1', async () => {
  expect((await label('', '', '')).labels).toEqual(['1', '2', '3']);
  expect((await label(cover, '', '')).labels).toEqual(['Couverture', '1', '2']);
  expect((await label(opener, '')).labels).toEqual(['1', '2']);
});

test('a named page inside the body is not counted', async () => {
  expect((await label(opener, '<p data-etiquette="Dépliant"></p>', '')).labels).toEqual(['1', 'Dépliant', '2']);
});

test('only the first page of a body that is cut starts the count', async () => {
  expect((await label('', opener, opener)).labels).toEqual(['i', '1', '2']);
});

test('roman figures are written as usual', async () => {
  const written = await inPage(
    '',
    (numbers) => numbers.map((number) => paginator.roman(number)),
    [1, 4, 9, 14, 19, 40, 88, 90, 400, 999, 2026],
  );
  expect(written).toEqual(['i', 'iv', 'ix', 'xiv', 'xix', 'xl', 'lxxxviii', 'xc', 'cd', 'cmxcix', 'mmxxvi']);
});
