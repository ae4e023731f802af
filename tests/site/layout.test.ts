/** The site is readable on the smallest phone, without a script, and asks nothing of anybody else. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { BROWSER_TIME_MS, DESKTOP, openSite, PHONE, visit } from './open-site.ts';
import { sitePages } from './site-pages.ts';

const { address, inPage, site } = await openSite();
const paths = sitePages(site).map(({ path }) => path);

/** Elements wider than the screen, but for those that scroll by themselves. */
const TOO_WIDE = `(() => {
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => element && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const hidden = (element) => element.closest('svg, [class*="sr-only"], .evitement');
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 0 && !hidden(element) && !scrolls(element.parentElement) && (right > width + 1 || left < -1);
  });
  return { width, scroll: document.documentElement.scrollWidth, wide: wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 100)) };
})()`;

/** Text that a reader must read, smaller than this many pixels, is too small. */
const SMALLEST_PX = 11.5;

const TOO_SMALL = `[...new Set([...document.querySelectorAll('main *')]
  .filter((element) => !element.closest('svg') && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
  .filter((element) => parseFloat(getComputedStyle(element).fontSize) < ${String(SMALLEST_PX)})
  .map((element) => element.localName + '.' + element.className + ' ' + getComputedStyle(element).fontSize))]`;

describe.each(paths)('%s', (path) => {
  const open = (page: Page): Promise<void> => visit(page, address + path.slice(1));

  test(
    'holds in 320 px without scrolling sideways',
    async () => {
      const found = await inPage({ viewport: PHONE }, async (page) => {
        await open(page);
        return page.evaluate<{ width: number; scroll: number; wide: string[] }>(TOO_WIDE);
      });
      expect(found.wide).toEqual([]);
      expect(found.scroll).toBeLessThanOrEqual(found.width);
    },
    BROWSER_TIME_MS,
  );

  test(
    'has no text too small to read',
    async () => {
      const small = await inPage({ viewport: PHONE }, async (page) => {
        await open(page);
        return page.evaluate<string[]>(TOO_SMALL);
      });
      expect(small).toEqual([]);
    },
    BROWSER_TIME_MS,
  );

  test(
    'asks for nothing outside its own host, and everything it asks for is there',
    async () => {
      const { asked, failed, said } = await inPage({ viewport: DESKTOP }, async (page) => {
        const seen = { asked: [] as string[], failed: [] as string[], said: [] as string[] };
        page.on('request', (request) => seen.asked.push(request.url()));
        page.on('requestfailed', (request) => seen.failed.push(request.url()));
        page.on(
          'response',
          (response) => response.status() >= 400 && response.url() !== address + path.slice(1) && seen.failed.push(response.url()),
        );
        page.on('console', (message) => ['error', 'warning'].includes(message.type()) && seen.said.push(message.text()));
        await open(page);
        return seen;
      });
      expect(asked.length).toBeGreaterThan(2);
      expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
      expect(failed).toEqual([]);
      expect(said.filter((text) => path !== '/404.html' || !text.includes('404'))).toEqual([]);
    },
    BROWSER_TIME_MS,
  );
});

test(
  'a wide table scrolls in a region of its own, that the keyboard reaches and that has a name',
  async () => {
    const tables = await inPage({ viewport: PHONE }, async (page) => {
      await page.goto(`${address}missions/`);
      return page.evaluate<
        { scrolls: boolean; role: string; name: string; focusable: boolean }[]
      >(`[...document.querySelectorAll('table')].map((table) => {
        const region = table.closest('[role=region]');
        return { scrolls: getComputedStyle(region).overflowX === 'auto', role: region.getAttribute('role'), name: region.getAttribute('aria-label') ?? '', focusable: region.tabIndex === 0 };
      })`);
    });
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter(({ scrolls, role, name, focusable }) => !scrolls || role !== 'region' || name === '' || !focusable)).toEqual([]);
  },
  BROWSER_TIME_MS,
);

test(
  'the whole chapter is there when scripts are off',
  async () => {
    const words = (javaScriptEnabled: boolean): Promise<string> =>
      inPage({ viewport: DESKTOP, javaScriptEnabled }, async (page) => {
        await page.goto(`${address}metier/`);
        return page.locator('main').innerText();
      });
    const without = await words(false);
    expect(without.split(/\s+/).length).toBeGreaterThan(800);
    expect(without).toBe(await words(true));
  },
  BROWSER_TIME_MS,
);

test(
  'the skip link is the first thing the keyboard reaches, and it shows itself',
  async () => {
    const link = await inPage({ viewport: DESKTOP }, async (page) => {
      await page.goto(address);
      await page.keyboard.press('Tab');
      return page.evaluate<{ text: string; top: number; width: number }>(
        '(({ textContent, getBoundingClientRect }, box = document.activeElement.getBoundingClientRect()) => ({ text: textContent.trim(), top: box.top, width: box.width }))(document.activeElement)',
      );
    });
    expect(link.text).toBe('Aller au contenu');
    expect(link.top).toBeGreaterThanOrEqual(0);
    expect(link.width).toBeGreaterThan(40);
  },
  BROWSER_TIME_MS,
);
