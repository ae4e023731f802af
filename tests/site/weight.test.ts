/** A chapter opens on a slow phone: what it weighs, everything included. */
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { BROWSER_TIME_MS, openSite, PHONE, visit } from './open-site.ts';
import { chapterPages } from './site-pages.ts';

/** Kilobytes over the network, from a host that compresses text as they all do. */
const CHAPTER_KB = 100;
/** The same, for the page that shows the first pages of every edition, on a screen with twice the points. */
const DOWNLOADS_KB = 450;

const { address, inPage, site } = await openSite();

/** Kilobytes of each file of a page that was read to its end. */
const weigh = (path: string, options: BrowserContextOptions): Promise<readonly (readonly [name: string, kilobytes: number])[]> =>
  inPage(options, async (page) => {
    const bodies: Promise<readonly [string, number]>[] = [];
    page.on('response', (response) => {
      const text = /html|css|svg|javascript|xml/.test(response.headers()['content-type'] ?? '');
      bodies.push(
        response.body().then((body) => [new URL(response.url()).pathname, (text ? gzipSync(body).length : body.length) / 1024] as const),
      );
    });
    await visit(page, address + path.slice(1));
    await page.evaluate('Promise.all([...document.images].map((image) => (image.loading = "eager", image.decode())))');
    return Promise.all(bodies);
  });

const sum = (weights: Awaited<ReturnType<typeof weigh>>): number => weights.reduce((total, [, kilobytes]) => total + kilobytes, 0);
const tell = (weights: Awaited<ReturnType<typeof weigh>>): string => weights.map((weight) => weight.join(' ')).join('\n');

test.each(chapterPages(site).map(({ path }) => path))(
  `%s weighs less than ${String(CHAPTER_KB)} kB with its styles, its fonts and its pictures`,
  async (path) => {
    const weights = await weigh(path, { viewport: PHONE });
    expect(weights.some(([name]) => name.endsWith('.woff2'))).toBe(true);
    expect(sum(weights), tell(weights)).toBeLessThan(CHAPTER_KB);
  },
  BROWSER_TIME_MS,
);

test(
  `the page of downloads weighs less than ${String(DOWNLOADS_KB)} kB with the pictures of all the editions`,
  async () => {
    const weights = await weigh('/telechargements/', { viewport: PHONE, deviceScaleFactor: 2 });
    expect(weights.filter(([name]) => name.includes('/pdf/images/')).length).toBeGreaterThan(10);
    expect(sum(weights), tell(weights)).toBeLessThan(DOWNLOADS_KB);
  },
  BROWSER_TIME_MS,
);
