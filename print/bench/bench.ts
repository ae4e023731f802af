/** `npm run bench`: the book, and the book repeated, through our pipeline, through stock Paged.js, and without Paged.js, side by side. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { bundlePaginator } from '../bundle-paginator.ts';
import { launchChromium } from '../chromium/launch.ts';
import { editions } from '../editions.ts';
import { buildSite } from '../stages/build-site.ts';
import { finishPdf } from '../stages/finish-pdf.ts';
import { paginate } from '../stages/paginate.ts';
import { printPdf } from '../stages/print-pdf.ts';
import { serveSite } from '../stages/serve-site.ts';
import { peakMemoryMib } from './peak-memory.ts';
import { repeatBook } from './repeat-book.ts';

interface Row {
  readonly name: string;
  readonly pages: number;
  readonly paginateMs: number;
  readonly printMs: number;
  readonly finishMs: number;
  readonly bytes: number;
  readonly peakMib: number;
}

const PRINT = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const;
const edition = editions[0]!;

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const value = await work();
  return [value, performance.now() - start];
}

/** A page of the site whose HTML was changed on the way. */
async function openChanged(browser: Browser, address: string, change: (html: string) => string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
  return page;
}

async function ours(address: string, times: number): Promise<Row> {
  await using browser = await launchChromium();
  const page = await openChanged(browser, address, (html) => repeatBook(html, times));
  const [report, paginateMs] = await timed(() => paginate(page, { address, silenceMs: 600_000 }));
  const [printed, printMs] = await timed(() => printPdf(page));
  const peakMib = peakMemoryMib();
  const [bytes, finishMs] = await timed(() => finishPdf(printed, edition, report));
  return { name: 'projet', pages: report.pages.length, paginateMs, printMs, finishMs, bytes: bytes.length, peakMib };
}

const withoutScript = (html: string): string => html.replace(/<script type="module"[^>]*>[\s\S]*?<\/script>/g, '');

async function stock(address: string, times: number, script: string): Promise<Row> {
  await using browser = await launchChromium();
  const page = await openChanged(browser, address, (html) => withoutScript(repeatBook(html, times)));
  await page.goto(address);
  const [pages, paginateMs] = await timed(async () => {
    await page.addScriptTag({ content: script });
    return Number(await page.evaluate('window.stock'));
  });
  const [printed, printMs] = await timed(() => page.pdf(PRINT));
  return { name: 'Paged.js 0.4.3', pages, paginateMs, printMs, finishMs: 0, bytes: printed.length, peakMib: peakMemoryMib() };
}

async function bare(address: string, times: number): Promise<Row> {
  await using browser = await launchChromium();
  const page = await openChanged(browser, address, (html) => withoutScript(repeatBook(html, times)));
  await page.goto(address);
  const [printed, printMs] = await timed(() => page.pdf(PRINT));
  const pages = printed.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { name: 'Chromium seul', pages, paginateMs: 0, printMs, finishMs: 0, bytes: printed.length, peakMib: peakMemoryMib() };
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('fr-FR', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const total = (row: Row): number => row.paginateMs + row.printMs + row.finishMs;

function line(row: Row): string {
  const cells = [row.paginateMs, row.printMs, row.finishMs, total(row)].map((ms) => number(ms / 1000, 1).padStart(8));
  const rate = number(row.pages / (total(row) / 1000)).padStart(6);
  return `${row.name.padEnd(16)}${number(row.pages).padStart(6)}${cells.join('')}${number(total(row) / row.pages, 1).padStart(9)}${rate}${number(row.bytes / 1e6, 1).padStart(8)}${number(row.peakMib).padStart(8)}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { fois: { type: 'string', default: '1,5,17' }, 'sans-stock': { type: 'boolean', default: false } },
  });
  const root = process.cwd();
  const outDir = resolve(root, '.cache', 'bench');
  const [, siteMs] = await timed(() => buildSite({ root, outDir }));
  process.stdout.write(`site : ${number(siteMs / 1000, 1)} s\n`);
  await using site = await serveSite({ root, outDir });
  const address = `${site.address}impression/${edition.id}/`;
  const script = await bundlePaginator({ patched: false, entry: './bench/stock-paginator.ts' });
  process.stdout.write(`${''.padEnd(16)} pages  coupe s  impr. s  finit s  total s  ms/page  p./s      Mo     Mio\n`);
  const first: Partial<Record<string, number>> = {};
  for (const times of values.fois.split(',').map(Number)) {
    const rows = [
      await ours(address, times),
      ...(values['sans-stock'] ? [] : [await stock(address, times, script)]),
      await bare(address, times),
    ];
    for (const row of rows) process.stdout.write(`${line(row)}\n`);
    const [own, other] = rows as [Row, Row];
    const perPage = total(own) / own.pages;
    first[own.name] ??= perPage;
    const growth = perPage / first[own.name]!;
    const gain = values['sans-stock']
      ? ''
      : ` ; ${number(total(other) / other.pages / perPage, 1)} fois plus rapide par page que Paged.js 0.4.3`;
    process.stdout.write(`  → ms par page : ${number(growth, 2)} fois celles du premier livre${gain}\n`);
  }
}

await main();
