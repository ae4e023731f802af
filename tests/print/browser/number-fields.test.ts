import { expect, test } from 'vitest';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

/** Two pages of 300 × 400 px, one under the other, with blanks of 100 × 20 px. */
const fields = (first: string, second = '') =>
  inPage(
    `<style>
      body { margin: 30px } p { margin: 0 } .pagedjs_page { position: relative; width: 300px; height: 400px }
      [data-champ] { position: absolute; left: 10px; top: 50px; width: 100px; height: 20px }
    </style>` +
      [first, second]
        .map(
          (area, rank) => `<div class="pagedjs_page" data-page-number="${String(rank + 1)}"><div class="pagedjs_area">${area}</div></div>`,
        )
        .join(''),
    () => {
      const found = paginator.numberFields([...document.querySelectorAll<HTMLElement>('.pagedjs_page')]);
      return { found, ranks: [...document.querySelectorAll('[data-champ]')].map((blank) => blank.getAttribute('data-rang-champ')) };
    },
  );

test('a blank is a field with its name, its label, its lines and its place on its page', async () => {
  const text = '<span data-champ="motif" data-genre="texte" data-etiquette="Pourquoi ?" data-lignes="3"></span>';
  expect((await fields('', text)).found).toEqual([
    { name: 'motif', kind: 'text', label: 'Pourquoi ?', lines: 3, page: 2, box: [10, 50, 110, 70] },
  ]);
});

test('the label of a box is the words beside it, without their soft hyphens', async () => {
  const box =
    '<span class="case-a-cocher"><span data-champ="cv" data-genre="case"></span> <span>Mon <b>cur\u00adri\u00adculum</b>\n vitæ</span></span>';
  expect((await fields(box)).found).toMatchObject([{ name: 'cv', kind: 'check', label: 'Mon curriculum vitæ', lines: 1 }]);
});

test('each answer of a choice is a field, with the words of the answer', async () => {
  const answer = (option: string): string =>
    `<span data-champ="route" data-genre="choix" data-etiquette="Ma route" data-option="${option}"></span>`;
  expect((await fields(answer('Titre') + answer('VAE'))).found).toMatchObject([
    { name: 'route', kind: 'choice', label: 'Ma route', option: 'Titre' },
    { name: 'route', kind: 'choice', label: 'Ma route', option: 'VAE' },
  ]);
});

test('fields are numbered as they are read, from page to page', async () => {
  const text = (name: string): string => `<span data-champ="${name}" data-genre="texte" data-etiquette="${name}"></span>`;
  const { found, ranks } = await fields(`${text('a')}<div>${text('b')}</div>`, text('c'));
  expect(found.map(({ name, page }) => [name, page])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 2],
  ]);
  expect(ranks).toEqual(['0', '1', '2']);
});

test('a blank that nobody named has an empty label, which a check tells', async () => {
  expect((await fields('<span data-champ="x" data-genre="texte"></span>')).found).toMatchObject([{ label: '' }]);
});

test('a blank of a kind that does not exist is refused', async () => {
  await expect(fields('<span data-champ="x" data-genre="liste"></span>')).rejects.toThrow('Le champ x est d’un genre inconnu : liste.');
});
