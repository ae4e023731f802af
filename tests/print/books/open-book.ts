/** Opens a book that Astro did not make in a real Chromium, paginates it with the project's code and styles, and prints it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { printPdf } from '../../../print/stages/print-pdf.ts';
import { reportSchema, type Report } from '../../../print/report.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Never looked up: every request to it is answered here. */
const ADDRESS = 'http://livre.invalid/';

/** The sheets of a printed edition, in the order of src/layouts/print-styles.ts. */
export function styleFiles(format: string): string[] {
  const shared = ['tokens', 'fonts', 'prose', 'data'].map((name) => `src/styles/${name}.css`);
  const printed = readdirSync(new URL('print/styles', root)).filter((name) => name.endsWith('.css'));
  const folder = new URL(`print/styles/formats/${format}/`, root);
  const own = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => `${format}/${name}`)
    : [];
  return [
    ...shared,
    ...printed.sort().map((name) => `print/styles/${name}`),
    ...[`${format}.css`, ...own].map((name) => `print/styles/formats/${name}`),
  ];
}

const bookStyles = (format: string): string =>
  styleFiles(format)
    .map(read)
    .join('\n')
    .replaceAll(/@import [^;]+;/g, '');

/** A print page as the site makes it, with that content in that format. */
export const bookPage = (body: string, format: string): string => printPage(body, bookStyles(format));

/** The same, with styles of its own. */
export function printPage(body: string, css: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Livre d’essai</title><meta name="author" content="Essai">
<meta name="description" content="Un livre pour les essais"><meta name="date" content="2026-01-01"><meta name="version" content="essai">
<meta name="publisher" content="Essai"><meta name="rights" content="CC0"><link rel="license" href="https://licence.exemple/cc0">
<style>${css}</style></head><body><main>${body}</main></body></html>`;
}

/** Opens a print page where fonts are found and nothing leaves the machine. */
export async function openPage(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    return route.fulfill({ path: fileURLToPath(new URL(`public${pathname}`, root)) });
  });
  await page.goto(ADDRESS);
  return page;
}

/** Paginates a print page, hands the result over, and closes it. @throws Error for any error in the page. */
export async function withBook<T>(
  browser: Browser,
  script: string,
  html: string,
  use: (report: Report, page: Page) => T | Promise<T>,
): Promise<T> {
  const page = await openPage(browser, html);
  try {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.addScriptTag({ content: script });
    const report = reportSchema.parse(await page.evaluate('window.pagination'));
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return await use(report, page);
  } finally {
    await page.close();
  }
}

export interface PrintedBook {
  readonly report: Report;
  readonly pdf: Uint8Array | undefined;
}

export const paginateBook = (browser: Browser, script: string, html: string, { print = false } = {}): Promise<PrintedBook> =>
  withBook(browser, script, html, async (report, page) => ({ report, pdf: print ? await printPdf(page) : undefined }));
