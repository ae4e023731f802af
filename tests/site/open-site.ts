/** The built site, served on the loopback address, and a real Chromium to look at it. */
import { afterAll } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../print/chromium/launch.ts';
import { serveSite } from '../../print/stages/serve-site.ts';
import { builtSite, type BuiltSite } from './built-site.ts';

/** Time given to a test that opens pages, in milliseconds: machines of continuous integration are slow. */
export const BROWSER_TIME_MS = 60_000;

export interface OpenSite extends BuiltSite {
  /** Root of the site, with its final slash. */
  readonly address: string;
  readonly browser: Browser;
  /** Runs `use` in a new page of a new context, and closes it. */
  readonly inPage: <T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>) => Promise<T>;
}

/** Opened once a test file, closed at its end. */
export async function openSite(): Promise<OpenSite> {
  const built = await builtSite();
  const served = await serveSite({ root: built.root, outDir: built.site });
  const browser = await launchChromium();
  afterAll(async () => {
    await browser.close();
    await served[Symbol.asyncDispose]();
  });
  return {
    ...built,
    address: served.address,
    browser,
    inPage: async (options, use) => {
      const context = await browser.newContext(options);
      try {
        return await use(await context.newPage());
      } finally {
        await context.close();
      }
    },
  };
}

/** Goes to a page, and waits until its styles, its fonts and its pictures are there. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

/** What a reader holds. */
export const DESKTOP = { width: 1280, height: 800 } as const;
export const PHONE = { width: 320, height: 640 } as const;
