/** The frame that every page of the site gives to a reader, seen or heard. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chapitres, numerotes } from '../content/real-content.ts';
import { builtSite } from './built-site.ts';
import { siteEditions } from './site-editions.ts';
import { byPath, chapterPages, everyPage, isPrintPage, sitePages, type SitePage } from './site-pages.ts';

const { site, pdf } = await builtSite();
const pages = sitePages(site);
const editions = await siteEditions(site);

const all = ({ document }: SitePage, selector: string): Element[] => [...document.querySelectorAll(selector)];
const nameOf = ({ document }: SitePage, element: Element): string =>
  element.getAttribute('aria-label') ?? document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ?? '';

test('every chapter of the spine has its page', () => {
  expect(
    chapterPages(site)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(chapitres.map(({ id }) => `/${id}/`).sort());
});

describe.each(byPath(pages))('the page %s', (_, page) => {
  test('says that it is in French, and how wide it is', () => {
    expect(page.document.documentElement.getAttribute('lang')).toBe('fr');
    expect(page.document.querySelector('meta[name=viewport]')?.getAttribute('content')).toBe('width=device-width, initial-scale=1');
  });

  test('has one title, and skips no level of titles', () => {
    const levels = all(page, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, rank) => rank > 0 && level > levels[rank - 1]! + 1)).toEqual([]);
  });

  test('has one header, one main and one footer, and nothing to read outside of them but the skip link', () => {
    const frame = [...page.document.body.children].map((child) => `${child.localName}${child.id ? `#${child.id}` : ''}`);
    expect(frame).toEqual(['a', 'header', 'main#contenu', 'footer']);
    expect(page.document.body.firstElementChild?.getAttribute('href')).toBe('#contenu');
  });

  test('names each of its navigations, differently', () => {
    const names = all(page, 'nav').map((nav) => nameOf(page, nav));
    expect(names.filter((name) => name === '')).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('needs no script', () => {
    expect(all(page, 'script, [onclick], [onload], iframe, object, embed').map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
  });

  test('tells the size of each picture, and what it shows', () => {
    const silent = all(page, 'img').filter((image) => !['width', 'height', 'alt'].every((name) => image.hasAttribute(name)));
    expect(silent.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
    const drawings = all(page, 'svg').filter(
      (svg) =>
        svg.closest('[aria-hidden="true"]') === null &&
        !(svg.getAttribute('role') === 'img' && nameOf(page, svg) !== '') &&
        !svg.parentElement?.closest('svg'),
    );
    expect(drawings.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
  });

  test('describes itself to a search engine, or hides from it', () => {
    const hidden = page.document.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex';
    expect(hidden).toBe(page.path === '/404.html');
    expect(page.document.querySelector('meta[name=description]')?.getAttribute('content')?.length ?? 0).toBeGreaterThan(40);
    const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(hidden ? undefined : `https://conseiller-numerique.example${page.path}`);
  });

  test('says that the book is not an official publication', () => {
    expect(page.document.querySelector('footer')?.textContent).toContain('Il n’est pas une publication officielle de l’État');
  });
});

describe.each(byPath(chapterPages(site)))('the chapter page %s', (path, page) => {
  const rank = chapitres.findIndex(({ id }) => path === `/${id}/`);

  test('leads to the chapters before and after', () => {
    const neighbour = (rel: string): string | null | undefined => page.document.querySelector(`a[rel=${rel}]`)?.getAttribute('href');
    expect(neighbour('prev')).toBe(rank === 0 ? undefined : `/${chapitres[rank - 1]!.id}/`);
    expect(neighbour('next')).toBe(rank === chapitres.length - 1 ? undefined : `/${chapitres[rank + 1]!.id}/`);
  });

  test('leads to its own PDF, when it belongs to a part, and to that of the whole book', () => {
    const { id } = chapitres[rank]!;
    const links = all(page, 'a[href$=".pdf"]').map((link) => link.getAttribute('href'));
    expect(links).toEqual([...(numerotes.includes(id) ? [`/pdf/chapitre-${id}.pdf`] : []), '/pdf/manuel.pdf']);
    expect(existsSync(pdf)).toBe(true);
  });

  test('says where it stands in the book', () => {
    expect(page.document.querySelector('nav[aria-label="Fil d’Ariane"] [aria-current=page]')?.textContent.trim()).toBe(
      page.document.querySelector('h1')?.textContent.trim(),
    );
  });
});

test('the sitemap lists every public page, and no other', () => {
  const listed = [...readFileSync(join(site, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url!).pathname,
  );
  expect(listed.sort()).toEqual(
    pages
      .map(({ path }) => path)
      .filter((path) => path !== '/404.html')
      .sort(),
  );
});

test('the pages to print are hidden from search engines and say their edition', () => {
  const printed = everyPage(site).filter(isPrintPage);
  const printable = editions.filter(({ contenu }) => contenu.genre !== 'imposition');
  expect(printed.map(({ path }) => path)).toEqual(printable.map(({ id }) => `/impression/${id}/`).sort());
  for (const { document } of printed) {
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document.documentElement.getAttribute('lang')).toBe('fr');
  }
});

test('the page of a wrong address leads to every chapter', () => {
  const lost = pages.find(({ path }) => path === '/404.html')!;
  const links = new Set(all(lost, 'main a').map((link) => link.getAttribute('href')));
  expect(chapitres.filter(({ id }) => !links.has(`/${id}/`))).toEqual([]);
});
