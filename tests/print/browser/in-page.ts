/** Calls the modules of print/browser inside a real page. */
import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { bundlePaginator } from '../../../print/bundle-paginator.ts';
import { useBrowser } from '../real-browser.ts';

declare global {
  /** Inside the page only. */
  var paginator: typeof import('./exposed.ts');
}

export type InPage = <T, A = undefined>(body: string, work: (given: A) => T | Promise<T>, given?: A) => Promise<T>;

/**
 * To be called once at the top of a test file. @returns what gives the page a body and runs a function in it; the function sees what it
 * is given, and nothing else from outside. The page stays open for the whole file: only its document is new.
 */
export function useInPage(): InPage {
  const browser = useBrowser();
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage();
    await page.addScriptTag({ content: await bundlePaginator({ entry: '../tests/print/browser/exposed.ts' }) });
  });
  return async <T, A>(body: string, work: (given: A) => T | Promise<T>, given?: A) => {
    await page.setContent(
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title></head><body>${body}</body></html>`,
    );
    return page.evaluate(work as (given: unknown) => T | Promise<T>, given);
  };
}
