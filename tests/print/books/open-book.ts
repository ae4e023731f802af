/** Opens a book that Astro did not make in a real Chromium, paginates it with the project's code and styles, and prints it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { reportSchema, type Report } from '../../../print/report.ts';

const styleFile = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

/** Never looked up: every request to it is answered here. */
const ADDRESS = 'http://livre.invalid/';

const STYLES = ['src/styles/fonts.css', 'src/styles/tokens.css', 'src/styles/prose.css', 'src/styles/data.css', 'print/styles/page.css', 'print/styles/blocks.css', 'print/styles/breaks.css'];

export function bookPage(body: string, format: string): string {
  const css = [...STYLES, `print/styles/formats/${format}.css`].map(styleFile).join('\n').replaceAll(/@import [^;]+;/g, '');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Livre d’essai</title><meta name="author" content="Essai">
<meta name="date" content="2026-01-01"><meta name="version" content="essai"><style>${css}</style></head><body><main>${body}</main></body></html>`;
}

export interface PrintedBook {
  readonly report: Report;
  readonly pdf: Uint8Array | undefined;
}

export async function paginateBook(browser: Browser, script: string, html: string, { print = false } = {}): Promise<PrintedBook> {
  const page = await browser.newPage();
  try {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    if (process.env.DBG) page.on('console', (m) => console.log(m.text()));
    await page.route(`${ADDRESS}**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
      return route.fulfill({ path: fileURLToPath(new URL(`../../../public${pathname}`, import.meta.url)) });
    });
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: script });
    const report = reportSchema.parse(await page.evaluate('window.pagination'));
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return { report, pdf: print ? await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }) : undefined };
  } finally {
    await page.close();
  }
}
