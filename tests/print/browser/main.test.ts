import { beforeAll, expect, test } from 'vitest';
import { bundlePaginator } from '../../../print/bundle-paginator.ts';
import { bookPage, openPage } from '../books/open-book.ts';
import { call, chapter, note } from '../books/sample-chapter.ts';
import { useBrowser } from '../real-browser.ts';

const browser = useBrowser();
let script = '';
beforeAll(async () => {
  script = await bundlePaginator();
});

/** Errors and text of a page opened by hand. */
async function open(html: string): Promise<{ errors: string[]; text: string; pages: number }> {
  const page = await openPage(browser(), html);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addScriptTag({ content: script }).catch(() => undefined);
  await page.evaluate('Promise.resolve(window.pagination).catch(() => undefined)');
  const text = await page.evaluate(() => document.body.innerText);
  const pages = await page.locator('.pagedjs_page').count();
  await page.close();
  return { errors, text, pages };
}

test('a page opened by hand paginates itself', async () => {
  const { errors, text, pages } = await open(bookPage(chapter('un', '<p>Un mot.</p>') + chapter('deux', '<p>Deux mots.</p>'), 'a5'));
  expect({ errors, pages }).toEqual({ errors: [], pages: 2 });
  expect(text).toContain('Deux mots.');
});

test('a page without a main element is refused', async () => {
  expect((await open('<!doctype html><html lang="fr"><body><p>Un</p></body></html>')).errors).toEqual([
    'La page d’impression n’a pas de <main>.',
  ]);
});

test('an error is shown to the one who opened the page by hand', async () => {
  const twice = chapter('c', `<p>Un${call('n')} deux${call('n')}</p>`, note('n', 'La loi.'));
  expect((await open(bookPage(twice, 'a5'))).text).toContain('La note n a 2 appels : une note imprimée en a un seul.');
});
