import { beforeAll, expect, test } from 'vitest';
import { bundlePaginator } from '../../../print/bundle-paginator.ts';
import { noWordLost } from '../../../print/checks/no-word-lost.ts';
import { bookPage, openPage, withBook } from '../books/open-book.ts';
import { call, chapter, lines, note, words } from '../books/sample-chapter.ts';
import { useBrowser } from '../real-browser.ts';
import { told } from '../report-builder.ts';

const browser = useBrowser();
let script = '';
beforeAll(async () => {
  script = await bundlePaginator();
});

const reference = (target: string): string => `<span class="numero-page" data-calcule data-cible="${target}">000</span>`;

test('the report says what stands where: blocks, pages, anchors, titles, links', async () => {
  const first = chapter(
    'un',
    `<h2 id="un-titre">Un dépar\u00adtement</h2><p>Voir <a href="#deux">la suite</a>, p. ${reference('deux')}.</p>`,
  );
  const second = chapter('deux', `<h3 id="deux-titre">Deux</h3><p>Un appel${call('n')}.</p>`, note('n', 'La loi.'));
  await withBook(browser(), script, bookPage(first + second, 'a5'), (report) => {
    expect(report.document).toMatchObject({ title: 'Livre d’essai', authors: ['Essai'], language: 'fr' });
    expect(report.source.map(({ id, flow, text }) => [id, flow, text.replaceAll('\u00ad', '')])).toEqual([
      ['1', 'body', 'Un département'],
      ['2', 'body', 'Voir la suite, p. .'],
      ['3', 'body', 'Deux'],
      ['4', 'body', 'Un appel1.'],
      ['n1', 'note', '1. La loi.'],
    ]);
    expect(report.pages.map(({ number, side, blocks }) => [number, side, blocks.map(({ id }) => id)])).toEqual([
      [1, 'right', ['1', '2']],
      [2, 'left', ['3', '4', 'n1']],
    ]);
    expect(report.pages[0]!.blocks[1]!.printed).toBe('Voir la suite, p. 2.');
    const pages = Object.fromEntries(Object.entries(report.anchors).map(([id, { page }]) => [id, page]));
    expect(pages).toMatchObject({ un: 1, 'un-titre': 1, deux: 2, 'deux-titre': 2, n: 2, 'appel-n': 2 });
    expect(report.anchors['deux']!.top).toBeLessThan(report.anchors['n']!.top);
    expect(report.headings).toEqual([
      { level: 2, id: 'un-titre', text: 'Un département', page: 1 },
      { level: 3, id: 'deux-titre', text: 'Deux', page: 2 },
    ]);
    expect(report.links).toEqual([
      { href: '#deux', text: 'la suite', page: 1 },
      { href: '#n', text: '1', page: 2 },
      // The number of the note leads back to its call.
      { href: '#appel-n', text: '1.', page: 2 },
    ]);
    expect(report.refusals).toEqual([]);
  });
});

test('a printed reference to nothing is refused', async () => {
  await withBook(browser(), script, bookPage(chapter('un', `<p>Voir p. ${reference('absent')}.</p>`), 'a5'), (report) => {
    expect(report.refusals).toEqual([
      { place: '#absent', message: 'un renvoi imprimé ne mène nulle part.', remedy: 'Corrigez l’identifiant visé.' },
    ]);
  });
});

test('running heads follow the chapter, and a chapter opens without one', async () => {
  const body = chapter('un', lines(80)) + chapter('deux', lines(80));
  await withBook(browser(), script, bookPage(body, 'a5'), (report) => {
    const heads = report.pages.map(({ heads, label }) => heads.filter((head) => head !== label).join());
    expect(report.pages.every(({ heads, label }) => heads.includes(label))).toBe(true);
    expect(heads.length).toBeGreaterThan(4);
    for (const [index, { names, side, blocks }] of report.pages.entries()) {
      const title = blocks[0]!.id === '1' || report.anchors['deux']!.page > index + 1 ? 'un' : 'deux';
      const head = side === 'left' ? 'Essai' : `Titre de ${title}`;
      expect(heads[index]).toBe(names.includes('chapitre_first') ? '' : head);
    }
  });
});

test('finished pages leave the document while the next are laid out, and come back in order', async () => {
  const page = await openPage(browser(), bookPage(chapter('un', lines(2000)), 'a5'));
  await page.evaluate(() => {
    const seen: number[][] = [];
    Object.assign(window, { seen, pageDone: (count: number) => seen.push([count, document.querySelectorAll('.pagedjs_page').length]) });
  });
  await page.addScriptTag({ content: script });
  await page.evaluate('window.pagination');
  const [seen, numbers] = await page.evaluate<[number[][], number[]]>(
    '[window.seen, [...document.querySelectorAll(".pagedjs_page")].map((page) => Number(page.dataset.pageNumber))]',
  );
  await page.close();
  expect(numbers.length).toBeGreaterThan(50);
  expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  expect(seen.map(([count]) => count)).toEqual(Array.from({ length: Math.floor(numbers.length / 10) }, (_none, index) => (index + 1) * 10));
  for (const [, open] of seen) expect(open).toBeLessThanOrEqual(2);
});

test('a soft-hyphenated word is never cut between two pages', async () => {
  const long = 'anticonstitutionnellement particulièrement '.repeat(12);
  const body = Array.from({ length: 30 }, (_none, index) =>
    chapter(`c${String(index)}`, `${lines(20 + index)}<p>${long}</p>${words(3)}`),
  ).join('');
  await withBook(browser(), script, bookPage(body, 'a5'), (report) => {
    expect(told(noWordLost(report))).toEqual([]);
    const pieces = report.pages.flatMap(({ blocks }) => blocks.filter(({ text }) => text.includes('ment')).map(({ text }) => text));
    expect(pieces.length).toBeGreaterThan(30);
    for (const piece of pieces)
      expect(piece).toMatch(/^(anticonstitutionnellement|particulièrement)( (anticonstitutionnellement|particulièrement))*$/);
  });
});
