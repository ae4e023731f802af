import { beforeAll, expect, test } from 'vitest';
import { bundlePaginator } from '../../../../print/bundle-paginator.ts';
import { noWordLost } from '../../../../print/checks/no-word-lost.ts';
import { bookPage, withBook } from '../../books/open-book.ts';
import { chapter, lines, table, words } from '../../books/sample-chapter.ts';
import { useBrowser } from '../../real-browser.ts';
import { told } from '../../report-builder.ts';

const browser = useBrowser();
let script = '';
beforeAll(async () => {
  script = await bundlePaginator();
});

/** On each page that holds a table: the words of each head, whether it is hidden from the reading order, and the width of the columns. */
const tablesByPage = () =>
  [...document.querySelectorAll('.pagedjs_page')].flatMap((page) =>
    [...page.querySelectorAll('table')].map((element) => ({
      heads: [...element.querySelectorAll('thead')].map(({ textContent }) => textContent.replaceAll(/\s+/g, '')),
      hidden: [...element.querySelectorAll('thead')].map((head) => head.getAttribute('aria-hidden')),
      first: element.querySelector('thead')?.getBoundingClientRect().top === element.querySelector('tr')?.getBoundingClientRect().top,
      columns: [...element.querySelectorAll('tbody tr:first-child > *')].map((cell) => Math.round(cell.getBoundingClientRect().width)),
      strayIds: element.querySelectorAll('[aria-hidden] [id], [aria-hidden] [data-bloc]').length,
    })),
  );

test.each(['a4', 'a5'])('a table over several pages of %s has its head on each, heard once', async (format) => {
  const body = chapter('c', `${lines(3)}${table(120)}${lines(3)}`);
  await withBook(browser(), script, bookPage(body, format), async (report, page) => {
    expect(told(noWordLost(report))).toEqual([]);
    const tables = await page.evaluate(tablesByPage);
    expect(tables.length).toBeGreaterThan(2);
    for (const { heads, first, strayIds, columns } of tables) {
      expect({ heads, first, strayIds }).toEqual({ heads: ['QuiQuoi'], first: true, strayIds: 0 });
      expect(columns).toEqual(tables[0]!.columns);
    }
    expect(tables.map(({ hidden }) => hidden[0])).toEqual([null, ...tables.slice(1).map(() => 'true')]);
  });
});

test('a table that goes whole to the next page has its own head alone', async () => {
  const body = Array.from({ length: 30 }, (_none, index) => chapter(`c${String(index)}`, lines(20 + index) + table(4))).join('');
  await withBook(browser(), script, bookPage(body, 'a5'), async (report, page) => {
    expect(told(noWordLost(report))).toEqual([]);
    const tables = await page.evaluate(tablesByPage);
    for (const { heads } of tables) expect(heads).toEqual(['QuiQuoi']);
    const repeated = tables.filter(({ hidden }) => hidden[0] === 'true').length;
    expect(tables.length - repeated).toBe(30);
  });
});

test('rows of several lines are never cut', async () => {
  const body = chapter('c', lines(2) + table(40, words(30)));
  await withBook(browser(), script, bookPage(body, 'a5'), (report) => {
    expect(told(noWordLost(report))).toEqual([]);
    const pagesOf = new Map<string, number[]>();
    for (const { number, blocks } of report.pages) for (const { id } of blocks) pagesOf.set(id, [...(pagesOf.get(id) ?? []), number]);
    expect([...pagesOf.values()].filter((pages) => pages.length > 1)).toEqual([]);
    expect(report.pages.length).toBeGreaterThan(3);
  });
});

test('the repeated head is not read aloud: the PDF holds its tags once', async () => {
  const body = chapter('c', table(120));
  await withBook(browser(), script, bookPage(body, 'a5'), async (_report, page) => {
    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
    const tags = bytes.toString('latin1').match(/\/S \/TH\b/g) ?? [];
    // Two in the head, one in each row.
    expect(tags).toHaveLength(2 + 120);
  });
});

test('a link in the head of a table is one in the first head alone: the copies are seen, and lead nowhere', async () => {
  const body = chapter('c', table(60).replace('Quoi', '<a href="#c">Quoi</a>'));
  await withBook(browser(), script, bookPage(body, 'a5'), async (report, page) => {
    expect((await page.evaluate(tablesByPage)).map(({ heads }) => heads.join())).toEqual(report.pages.map(() => 'QuiQuoi'));
    expect(report.pages.length).toBeGreaterThan(2);
    expect(report.links.filter(({ text }) => text === 'Quoi')).toEqual([{ href: '#c', text: 'Quoi', page: 1 }]);
  });
});
