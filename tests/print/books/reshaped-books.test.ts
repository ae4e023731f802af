/** The proof of the build on random books whose tables take another shape, as the handbook and the large print wish. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePaginator } from '../../../print/bundle-paginator.ts';
import { noStrandedLine } from '../../../print/checks/no-stranded-line.ts';
import { noWordLost } from '../../../print/checks/no-word-lost.ts';
import { editions } from '../../../print/editions.ts';
import { useBrowser } from '../real-browser.ts';
import { told } from '../report-builder.ts';
import { bookPage, withBook } from './open-book.ts';
import { randomBook } from './random-book.ts';

const browser = useBrowser();
let script = '';
beforeAll(async () => {
  script = await bundlePaginator();
});

/** Tables of another shape. */
let seen = 0;
const reshaped = editions.filter(({ tableaux }) => tableaux !== undefined);

test('the handbook and the large print give another shape to their tables', () => {
  expect(reshaped.map(({ id }) => id)).toEqual(['livret', 'gros-caracteres']);
});

describe.each(reshaped)('as $id', ({ id, style = id, tableaux, sansCesure }) => {
  const main = `<main data-tableaux="${tableaux!.sinon}" data-colonnes="${String(tableaux!.colonnes)}"${sansCesure ? ' data-sans-cesure="true"' : ''}>`;

  test.each(Array.from({ length: 12 }, (_none, index) => index + 1))('book %i keeps its words and its lines', async (seed) => {
    const html = bookPage(randomBook({ seed, chapters: 3 }), style).replace('<main>', main);
    await withBook(browser(), script, html, async (report, page) => {
      expect(told([...noWordLost(report), ...noStrandedLine(report)])).toEqual([]);
      seen += await page.evaluate(() => document.querySelectorAll('.fiches, .tableau-en-rangs').length);
    });
  });
});

afterAll(() => {
  // Nothing above is proven by a book without such a table.
  expect(seen).toBeGreaterThan(150);
});
