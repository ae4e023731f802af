import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundlePaginator } from '../../print/bundle-paginator.ts';
import { pagedPatches, patchPaged } from '../../print/paged-patches.ts';
import { pagedFile } from '../../print/paged-plugin.ts';
import { openPage, printPage } from './books/open-book.ts';
import { readTexts } from './pdf/tags/page-marks.ts';
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
  async function both(body: string, css = '', before = '', stockPatienceMs = 60_000): Promise<Record<keyof typeof scripts, Outcome>> {
    const run = async (script: string, patienceMs = 60_000): Promise<Outcome> => {
      const page = await openPage(browser(), printPage(body, `@page { size: A6; margin: 10mm } p { margin: 0 } ${css}`));
      try {
        await page.addScriptTag({ content: script });
        return await page.evaluate<Outcome>(`(async () => {
          ${before}
          const silence = new Promise((resolve) => setTimeout(resolve, ${String(patienceMs)}, 'silence'));
          const pages = paginator.preview().then((count) => count + ' pages', (error) => error.message);
          const result = await Promise.race([pages, silence]);
          const box = document.querySelector('.pagedjs_margin.hasContent > .pagedjs_margin-content');
          return { result, text: document.body.innerText.replace(/\\s+/g, ' ').trim(), head: box ? getComputedStyle(box, '::after').content : '' };
        })()`);
      } finally {
        await page.close();
      }
    };
    return { stock: await run(scripts.stock, stockPatienceMs), patched: await run(scripts.patched) };
  }

  test.each(['first', 'last', 'start', 'first-except'])('close-string-quote: a folio after string(%s) is kept', async (kind) => {
    const css = `h1 { string-set: titre content(text) } @page { @top-left { content: string(titre, ${kind}) " · " counter(page) } }`;
    const { stock, patched } = await both('<h1>Les missions</h1><p>Un.</p>', css);
    expect(stock.head).not.toContain('counter(page)');
    expect(patched.head).toMatch(/ · " counter\(page\)$/);
  });

  const manyWords = Array.from({ length: 1000 }, (_none, index) => `mot${String(index + 1)}`).join(' ');

  /** A handler that leaves every page where the first one ended: nothing more fits. */
  const stuck = `let first;
    paginator.registerHandlers(class extends paginator.Handler {
      onBreakToken(token) {
        first ??= token;
        return token && first;
      }
    });`;

  test('throw-layout-errors: a block that cannot be laid out is named, and does not end the book unheard', async () => {
    const { stock, patched } = await both(`<p>${manyWords}</p>`, '', stuck);
    expect(stock.result).toMatch(/^\d pages$/);
    expect(patched.result).toMatch(/^MISE-EN-PAGE « mot1 mot2 .* »$/);
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

  /** How many times each word of a list stands in a text; only what is not once is given. */
  const notOnce = (text: string, wanted: readonly string[]): string[] => {
    const count = new Map<string, number>();
    for (const word of text.split(/[^\p{L}\p{N}]+/u)) count.set(word, (count.get(word) ?? 0) + 1);
    return wanted.filter((word) => count.get(word) !== 1);
  };
  const ranks = Array.from({ length: 400 }, (_none, index) => `M${String(index + 1)}`);

  test('find-a-text-by-its-place: a page that ends in a short text between two elements goes on from there', async () => {
    // A line for each text: some page ends in « et ».
    const body = `<p>${ranks.map((rank) => `<strong>${rank}</strong> et `).join('<br>')}</p>`;
    const { stock, patched } = await both(body, 'p { width: 1px }');
    expect(notOnce(stock.text, ranks).length).toBeGreaterThan(0);
    expect(notOnce(patched.text, ranks)).toEqual([]);
  });

  test('find-the-rest-of-a-text-at-its-end: a text over three pages whose words repeat goes on to its end', async () => {
    const { stock, patched } = await both(`<p>${'mot '.repeat(1500).trim()}</p>`);
    // The published one puts all the rest on an early page, where nobody sees it.
    expect(stock.result).toMatch(/^[23] pages$/);
    expect(patched.result).toMatch(/^([5-9]|\d\d) pages$/);
  });

  test('keep-spaces-after-a-page-break: two elements stay apart in the second half of a paragraph', async () => {
    const { stock, patched } = await both(`<p>${ranks.map((rank) => `<strong>${rank}</strong>`).join(' ')}</p>`);
    expect(stock.text).toMatch(/M\d+M\d+/);
    expect(notOnce(patched.text, ranks)).toEqual([]);
  });

  test('no-first-letter-of-its-own: a text of one letter at the start of a paragraph is tagged on the second page too', async () => {
    const untagged = async (script: string): Promise<string[]> => {
      const page = await openPage(
        browser(),
        printPage(`<section>${'<p>L’<strong>usage</strong></p>'.repeat(40)}</section>`, '@page { size: A6 }'),
      );
      await page.addScriptTag({ content: script });
      await page.evaluate('paginator.preview()');
      const texts = await readTexts(await page.pdf({ preferCSSPageSize: true, tagged: true }));
      await page.close();
      return texts.map(({ loose }) => loose.join(''));
    };
    const [first, ...others] = await untagged(scripts.stock);
    expect(first).toBe('');
    expect(others.join('')).toMatch(/^(?:L’)+$/);
    expect((await untagged(scripts.patched)).join('')).toBe('');
  });

  const paragraphs = Array.from({ length: 600 }, (_none, index) => `<p>Paragraphe ${String(index + 1)}.</p>`).join('');

  test('no-frame-per-page: a page that is not drawn, in a hidden tab, is paginated all the same', async () => {
    const { stock, patched } = await both(paragraphs, '', 'window.requestAnimationFrame = () => 0;', 3000);
    expect(stock.result).toBe('silence');
    expect(patched.result).toMatch(/^\d\d pages$/);
    expect(patched.text).toContain('Paragraphe 600.');
  });
});
