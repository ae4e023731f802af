/** Every address that the site writes leads somewhere, at the root of a host and under a sub-path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite, SUB_PATH, SUB_SITE } from './built-site.ts';
import { byPath, everyPage, fileAt, sitePages, type SitePage } from './site-pages.ts';

const { site, underSubPath } = await builtSite();

const OTHER_PROTOCOL = /^(?:https?|mailto|tel|data):/;

/** Addresses of a document, as written. */
function addresses(document: Document): string[] {
  const written = [...document.querySelectorAll('[href], [src], [srcset], [poster]')].flatMap((element) => [
    element.getAttribute('href'),
    element.getAttribute('src'),
    element.getAttribute('poster'),
    ...(element
      .getAttribute('srcset')
      ?.split(',')
      .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') ?? []),
  ]);
  const styles = [...document.querySelectorAll('style')].flatMap(({ textContent }) => urlsOf(textContent));
  return [...written, ...styles].filter((address) => address !== null);
}

const urlsOf = (css: string): string[] => [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, url]) => url!);

function broken(folder: string, base: string, pages: ReadonlyMap<string, SitePage>, page: SitePage): string[] {
  const own = `${base}${page.path.slice(1)}`;
  return addresses(page.document).flatMap((address) => {
    if (OTHER_PROTOCOL.test(address)) return [];
    const { pathname, hash } = new URL(address, `http://site${own}`);
    if (!pathname.startsWith(base)) return [`${address} leaves ${base}`];
    const path = `/${pathname.slice(base.length)}`;
    if (fileAt(folder, path) === undefined) return [`${address} is not a file of the site`];
    const target = pages.get(path);
    if (hash === '' || !target) return [];
    return target.document.getElementById(decodeURIComponent(hash.slice(1))) ? [] : [`${address} has no such place`];
  });
}

describe.each([
  ['/', site],
  [SUB_PATH, underSubPath],
])('under %s', (base, folder) => {
  const all = everyPage(folder);
  const pages = new Map(byPath(all));

  test.each(byPath(all))('every address of %s leads somewhere', (_, page) => {
    expect(addresses(page.document).length).toBeGreaterThan(5);
    expect(broken(folder, base, pages, page)).toEqual([]);
  });

  test.each(byPath(all))('every id of %s is there once', (_, { document }) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, rank) => ids.indexOf(id) !== rank)).toEqual([]);
  });

  test('every address of the style sheets leads to a file', () => {
    const sheets = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const lost = sheets.flatMap((name) =>
      urlsOf(readFileSync(join(folder, '_astro', name), 'utf8'))
        .filter((url) => !url.startsWith('data:'))
        .map((url) => new URL(url, `http://site${base}_astro/${name}`).pathname)
        .filter((path) => !path.startsWith(base) || fileAt(folder, `/${path.slice(base.length)}`) === undefined),
    );
    expect(lost).toEqual([]);
  });
});

test('the text of the book is the same under a sub-path, but for the addresses that paper prints', () => {
  const words = (folder: string, host: string): string[] =>
    everyPage(folder).map(({ path, document }) => `${path} ${(document.querySelector('main')?.textContent ?? '').replaceAll(host, '')}`);
  const elsewhere = `${new URL(SUB_SITE).host}${SUB_PATH}`;
  expect(words(underSubPath, elsewhere.slice(0, -1))).toEqual(words(site, 'conseiller-numerique.example'));
  expect(everyPage(underSubPath).some(({ document }) => document.body.textContent.includes(`${elsewhere}sources`))).toBe(true);
});

test('every page has a title of its own, which names the book', () => {
  const titles = sitePages(site).map(({ document }) => document.querySelector('title')?.textContent ?? '');
  expect(titles.filter((title) => !title.includes('Conseiller numérique'))).toEqual([]);
  expect(titles.filter((title, rank) => titles.indexOf(title) !== rank)).toEqual([]);
});
