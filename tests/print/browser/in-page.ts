/** Calls the modules of print/browser inside a real page. */
import { beforeAll } from 'vitest';
import { bundlePaginator } from '../../../print/bundle-paginator.ts';
import { useBrowser } from '../real-browser.ts';

declare global {
  /** Inside the page only. */
  var paginator: typeof import('./exposed.ts');
}

export type InPage = <T, A = undefined>(body: string, work: (given: A) => T | Promise<T>, given?: A) => Promise<T>;

/** To be called once at the top of a test file. @returns what opens a page with that body and runs a function in it; it sees what it is given, and nothing else from outside. */
export function useInPage(): InPage {
  const browser = useBrowser();
  let script = '';
  beforeAll(async () => {
    script = await bundlePaginator({ entry: '../tests/print/browser/exposed.ts' });
  });
  return async <T, A>(body: string, work: (given: A) => T | Promise<T>, given?: A) => {
    const page = await browser().newPage();
    try {
      await page.setContent(`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title></head><body>${body}</body></html>`);
      await page.addScriptTag({ content: script });
      return await page.evaluate(work as (given: unknown) => T | Promise<T>, given);
    } finally {
      await page.close();
    }
  };
}
