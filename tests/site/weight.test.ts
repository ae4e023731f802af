/** A chapter opens on a slow phone: what it weighs, everything included. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BROWSER_TIME_MS, openSite, PHONE, visit } from './open-site.ts';
import { chapterPages } from './site-pages.ts';

/** Kilobytes over the network, from a host that compresses text as they all do. */
const CHAPTER_KB = 100;

const { address, inPage, site } = await openSite();

test.each(chapterPages(site).map(({ path }) => path))(
  `%s weighs less than ${String(CHAPTER_KB)} kB with its styles, its fonts and its pictures`,
  async (path) => {
    const weights = await inPage({ viewport: PHONE }, async (page) => {
      const bodies: Promise<[string, number]>[] = [];
      page.on('response', (response) => {
        const text = /html|css|svg|javascript|xml/.test(response.headers()['content-type'] ?? '');
        bodies.push(response.body().then((body) => [new URL(response.url()).pathname, text ? gzipSync(body).length : body.length]));
      });
      await visit(page, address + path.slice(1));
      return Promise.all(bodies);
    });
    const total = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
    expect(weights.some(([name]) => name.endsWith('.woff2'))).toBe(true);
    expect(total / 1024, weights.map(([name, bytes]) => `${name} ${String(bytes)}`).join('\n')).toBeLessThan(CHAPTER_KB);
  },
  BROWSER_TIME_MS,
);
