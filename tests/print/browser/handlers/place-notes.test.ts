import { beforeAll, expect, test } from 'vitest';
import { bundlePaginator } from '../../../../print/bundle-paginator.ts';
import { noStrandedLine } from '../../../../print/checks/no-stranded-line.ts';
import { noWordLost } from '../../../../print/checks/no-word-lost.ts';
import { bookPage, withBook } from '../../books/open-book.ts';
import { call, chapter, lines, note, words } from '../../books/sample-chapter.ts';
import { useBrowser } from '../../real-browser.ts';
import { told } from '../../report-builder.ts';

const browser = useBrowser();
let script = '';
beforeAll(async () => {
  script = await bundlePaginator();
});

/** On each page, the notes that are called there and the notes that stand at its foot. */
const notesByPage = (): { called: string[]; set: string[] }[] =>
  [...document.querySelectorAll('.pagedjs_page')].map((page) => ({
    called: [...page.querySelectorAll<HTMLAnchorElement>('a.appel-note[href]')].map(({ hash }) => hash.slice(1)),
    set: [...page.querySelectorAll('.note-bas')].map(({ id }) => id),
  }));

/** A chapter for each height at which the call may stand on its page. */
const atEveryHeight = (noteWords: number): string =>
  Array.from({ length: 40 }, (_none, index) => {
    const id = `c${String(index)}`;
    const paragraph = `<p>${words(30)} Ici un appel${call(`${id}-note`)} puis ${words(30)}</p>`;
    return chapter(id, lines(10 + index) + paragraph + lines(3), note(`${id}-note`, words(noteWords)));
  }).join('');

test.each([10, 60, 120])('a note of %i words stands on the page of its call, wherever the call falls', async (count) => {
  await withBook(browser(), script, bookPage(atEveryHeight(count), 'a5'), async (report, page) => {
    expect(told(noWordLost(report))).toEqual([]);
    expect(told(noStrandedLine(report))).toEqual([]);
    const pages = await page.evaluate(notesByPage);
    for (const { called, set } of pages) expect(set).toEqual(called);
    expect(pages.flatMap(({ set }) => set)).toHaveLength(40);
    // Some calls stand on the first page of their chapter, some on the second: the heights were worth trying.
    const onFirst = report.pages.filter(({ names }, index) => names.includes('chapitre_first') && pages[index]!.set.length > 0).length;
    expect(onFirst).toBeGreaterThan(5);
    expect(onFirst).toBeLessThan(35);
  });
});

test('several notes of one page stand in the order of their calls', async () => {
  const ids = ['n1', 'n2', 'n3'];
  const body = chapter('c', `<p>${ids.map((id) => words(5) + call(id)).join(' ')}</p>`, ids.map((id) => note(id, words(20))).join(''));
  await withBook(browser(), script, bookPage(body, 'a5'), async (report, page) => {
    expect(told(noWordLost(report))).toEqual([]);
    expect((await page.evaluate(notesByPage)).map(({ set }) => set)).toEqual([ids]);
  });
});

test('the notes take the foot of the page, under the text and above the margin', async () => {
  const body = chapter('c', `<p>Un appel${call('n')}.</p>`, note('n', words(20)));
  await withBook(browser(), script, bookPage(body, 'a5'), async (_report, page) => {
    const [foot, area, text] = await page.evaluate(() =>
      ['.note-bas', '.pagedjs_area', '.chapitre p'].map(
        (selector) => document.querySelector(selector)!.getBoundingClientRect().toJSON() as DOMRect,
      ),
    );
    expect(foot!.bottom).toBeLessThanOrEqual(area!.bottom);
    expect(foot!.bottom).toBeGreaterThan(area!.bottom - 20);
    expect(foot!.top).toBeGreaterThan(text!.bottom);
  });
});

test('a note taller than a page is refused, by its chapter, its page and how much leaves it', async () => {
  const body = chapter('c', `${lines(3)}<p>Un appel${call('n')}.</p>${lines(3)}`, note('n', words(1500)));
  await withBook(browser(), script, bookPage(body, 'a5'), (report) => {
    const [issue, ...others] = noWordLost(report);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ severity: 'error', check: 'no-word-lost' });
    expect(issue!.place).toMatch(/^c, « 1\. mot1 mot2 .*… », page 2$/);
    expect(issue!.message).toMatch(/^« mot1 mot2 .* » sort de sa page de \d+,\d mm\.$/);
  });
});

test('a note called in the head of a table stands on its first page alone, and those called after it stand on theirs', async () => {
  const rows = Array.from({ length: 40 }, (_none, index) => `<tr><td>Rang ${String(index + 1)}</td></tr>`).join('');
  const head = `<thead><tr><th scope="col">Quoi${call('n1')}</th></tr></thead>`;
  const body = `${lines(2)}<div class="tableau"><table>${head}<tbody>${rows}<tr><td>Fin${call('n2')}</td></tr></tbody></table></div><p>Après${call('n3')}.</p>`;
  const notes = ['n1', 'n2', 'n3'].map((id) => note(id, words(5))).join('');
  await withBook(browser(), script, bookPage(chapter('c', body, notes), 'a5'), async (report, page) => {
    expect(told(noWordLost(report))).toEqual([]);
    const pages = await page.evaluate(notesByPage);
    expect(pages.map(({ set }) => set)).toEqual(pages.map(({ called }) => called));
    expect([pages[0]!.set, pages.at(-1)!.set]).toEqual([['n1'], ['n2', 'n3']]);
  });
});
