import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundlePaginator } from '../../print/bundle-paginator.ts';
import { pagedPatches, patchPaged } from '../../print/paged-patches.ts';
import { pagedFile } from '../../print/paged-plugin.ts';
import { openPage, printPage } from './books/open-book.ts';
import { useBrowser } from './real-browser.ts';

const source = readFileSync(pagedFile(), 'utf8');
const occurrences = (text: string, piece: string): number => text.split(piece).length - 1;

describe('the installed Paged.js', () => {
  test.each(pagedPatches.map((patch) => [patch.name, patch] as const))('%s fits it', (_name, { before, times }) => {
    expect(occurrences(source, before)).toBe(times);
  });

  test('each patch is in the patched file', () => {
    const patched = patchPaged(source);
    for (const { after, times } of pagedPatches) expect(occurrences(patched, after)).toBe(times);
  });

  test('a patch that no longer fits stops the build', () => {
    const changed = source.replace('this.tick = requestAnimationFrame;', 'this.tick = queueMicrotask;');
    expect(() => patchPaged(changed)).toThrow('Paged.js patch no-frame-per-page: expected 1 places, found 0');
    expect(() => patchPaged(source + source)).toThrow('Paged.js patch close-string-quote-first: expected 1 places, found 2');
  });

  test('each patch has a name, a reason and says where upstream knows', () => {
    expect(new Set(pagedPatches.map(({ name }) => name)).size).toBe(pagedPatches.length);
    for (const { reason, upstream } of pagedPatches) {
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(upstream).toMatch(/^https:\/\/github\.com\/pagedjs\/pagedjs\/|^not reported: /);
    }
  });
});

describe('what each patch mends', () => {
  const browser = useBrowser();
  const scripts = { stock: '', patched: '' };
  beforeAll(async () => {
    const entry = '../tests/print/plain-preview.ts';
    scripts.stock = await bundlePaginator({ patched: false, entry });
    scripts.patched = await bundlePaginator({ patched: true, entry });
  });

  interface Outcome {
    readonly result: string;
    readonly text: string;
    readonly head: string;
  }

  /** Cuts a book into pages of A6, once with the published Paged.js, once with the patched one. */
  async function both(body: string, css = '', before = ''): Promise<Record<keyof typeof scripts, Outcome>> {
    const run = async (script: string): Promise<Outcome> => {
      const page = await openPage(browser(), printPage(body, `@page { size: A6; margin: 10mm } p { margin: 0 } ${css}`));
      try {
        await page.addScriptTag({ content: script });
        return (await page.evaluate(`(async () => {
          ${before}
          const silence = new Promise((resolve) => setTimeout(resolve, 3000, 'silence'));
          const pages = paginator.preview().then((count) => count + ' pages', (error) => error.message);
          const result = await Promise.race([pages, silence]);
          const box = document.querySelector('.pagedjs_margin.hasContent > .pagedjs_margin-content');
          return { result, text: document.body.innerText.replace(/\\s+/g, ' ').trim(), head: box ? getComputedStyle(box, '::after').content : '' };
        })()`)) as Outcome;
      } finally {
        await page.close();
      }
    };
    return { stock: await run(scripts.stock), patched: await run(scripts.patched) };
  }

  test.each(['first', 'last', 'start', 'first-except'])('close-string-quote: a folio after string(%s) is kept', async (kind) => {
    const css = `h1 { string-set: titre content(text) } @page { @top-left { content: string(titre, ${kind}) " · " counter(page) } }`;
    const { stock, patched } = await both('<h1>Les missions</h1><p>Un.</p>', css);
    expect(stock.head).not.toContain('counter(page)');
    expect(patched.head).toMatch(/ · " counter\(page\)$/);
  });

  /** A row that holds together and is taller than the page. */
  const tallRow = `<p>Avant</p><table><tr><td>un</td></tr><tr style="break-inside:avoid"><td>${'mot '.repeat(500)}FIN</td></tr></table>`;

  test('throw-layout-errors: a block that cannot be laid out is named, and does not end the book unheard', async () => {
    const { stock, patched } = await both(tallRow);
    expect(stock.result).toMatch(/^\d+ pages$/);
    expect(patched.result).toMatch(/^MISE-EN-PAGE « mot mot mot .* »$/);
  });

  /** A handler that sends the layout back to where it came from, every other page. */
  const inCircles = `const seen = [];
    paginator.registerHandlers(class extends paginator.Handler {
      onBreakToken(token) {
        if (!token) return undefined;
        seen.push(token);
        return seen.length > 2 ? seen[seen.length % 2] : token;
      }
    });`;

  test('throw-repeated-layout: a layout that goes round in circles is named, and does not end the book unheard', async () => {
    const { stock, patched } = await both('<p>Un paragraphe.</p>'.repeat(200), '', inCircles);
    expect(stock.result).toMatch(/^\d+ pages$/);
    expect(patched.result).toBe('MISE-EN-PAGE « Un paragraphe. »');
  });

  const paragraphs = Array.from({ length: 600 }, (_none, index) => `<p>Paragraphe ${String(index + 1)}.</p>`).join('');

  test('no-frame-per-page: a page that is not drawn, in a hidden tab, is paginated all the same', async () => {
    const { stock, patched } = await both(paragraphs, '', 'window.requestAnimationFrame = () => 0;');
    expect(stock.result).toBe('silence');
    expect(patched.result).toMatch(/^\d\d pages$/);
    expect(patched.text).toContain('Paragraphe 600.');
  });
});
