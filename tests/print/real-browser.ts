/** Gives the tests of a file one real Chromium, the one that prints, and the time it needs. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { launchChromium } from '../../print/chromium/launch.ts';

/** The first run on a machine unpacks the browser. */
export const BROWSER_TIMEOUT_MS = 120_000;

/** To be called once at the top of a test file. @returns what gives the browser, inside a test. */
export function useBrowser(): () => Browser {
  vi.setConfig({ testTimeout: BROWSER_TIMEOUT_MS, hookTimeout: BROWSER_TIMEOUT_MS });
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  }, BROWSER_TIMEOUT_MS);
  afterAll(() => browser?.close(), BROWSER_TIMEOUT_MS);
  return () => browser!;
}
