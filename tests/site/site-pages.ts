/** The pages of a built site, as parsed documents. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

export interface SitePage {
  /** From the root of the site, with its slashes: `/missions/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** Every page, those to print included. */
export function everyPage(site: string): SitePage[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(site, name), 'utf8');
      return { path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, html, document: parseHTML(html).document };
    });
}

export const isPrintPage = ({ path }: Pick<SitePage, 'path'>): boolean => path.startsWith('/impression/');

/** Pages that a reader of the site sees. */
export const sitePages = (site: string): SitePage[] => everyPage(site).filter((page) => !isPrintPage(page));

/** Pages that hold a chapter. */
export const chapterPages = (site: string): SitePage[] =>
  sitePages(site).filter(({ document }) => document.querySelector('article.chapitre'));

/** For `test.each`: the path names the test. */
export const byPath = (pages: readonly SitePage[]): [path: string, page: SitePage][] => pages.map((page) => [page.path, page]);

/** The file that a static host gives for a path; `undefined` when it would answer 404. */
export function fileAt(site: string, path: string): string | undefined {
  const file = join(site, decodeURIComponent(path).replace(/\/$/, '/index.html'));
  return existsSync(file) && !file.endsWith('/') ? file : undefined;
}
