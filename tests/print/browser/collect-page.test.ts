import { expect, test } from 'vitest';
import type { PlacedPage } from '../../../print/report.ts';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

/** A page of 300 × 400 px at (50, 50) whose text stands in 200 × 300 px; one word a line in `.lines`. */
const collect = (content: string, margin = '', names = 'pagedjs_right_page'): Promise<PlacedPage> =>
  inPage(
    `<style>
      .pagedjs_page { position: absolute; left: 50px; top: 50px; width: 300px; height: 400px }
      .pagedjs_area { position: absolute; left: 50px; top: 50px; width: 200px; height: 300px }
      .pagedjs_page_content { height: 250px }
      p, h2 { margin: 0; font: 16px/20px sans-serif } .lines { width: 1px }
      .here { position: absolute; top: 0; white-space: nowrap }
    </style>
    <div class="pagedjs_page ${names}" data-page-number="7" data-etiquette-page="iv">
      ${margin}<div class="pagedjs_area"><div class="pagedjs_page_content"><section>${content}</section></div></div>
    </div>`,
    () => paginator.collectPage(document.querySelector('.pagedjs_page')!),
  );

test('a page has its number, its side, its names and its sizes', async () => {
  const page = await collect('', '', 'pagedjs_named_page pagedjs_couverture_page pagedjs_first_page pagedjs_left_page pagedjs_blank_page');
  expect(page).toMatchObject({
    number: 7,
    label: 'iv',
    side: 'left',
    blank: true,
    names: ['named', 'couverture', 'first', 'left', 'blank'],
    width: 300,
    height: 400,
    areaHeight: 250,
    emptyBelow: 250,
    blocks: [],
    heads: [],
    outside: [],
  });
});

test('a block has its text, without soft hyphens, and its lines', async () => {
  const page = await collect('<h2 data-bloc="1">Aider</h2><p class="lines" data-bloc="2">un dé\u00admarche trois</p>');
  expect(page.blocks).toEqual([
    { id: '1', flow: 'body', tag: 'h2', text: 'Aider', lines: 1 },
    { id: '2', flow: 'body', tag: 'p', text: 'un démarche trois', lines: expect.any(Number) as number },
  ]);
  expect(page.blocks[1]!.lines).toBeGreaterThanOrEqual(3);
});

test('a raised note call does not make a line of its own', async () => {
  const page = await collect('<p data-bloc="1">un<sup style="font-size:10px;line-height:0">1</sup> deux</p>');
  expect(page.blocks[0]!.lines).toBe(1);
});

test('a computed page number is printed, and not part of the proof', async () => {
  const page = await collect('<p data-bloc="1">Voir<span data-calcule> (p. 24)</span>.</p>');
  expect(page.blocks[0]).toMatchObject({ text: 'Voir.', printed: 'Voir (p. 24).' });
});

test('the repeated head of a table, hidden from the reading order, is no block', async () => {
  expect((await collect('<p aria-hidden="true">Tête</p><p data-bloc="1">un</p>')).blocks.map(({ text }) => text)).toEqual(['un']);
});

test('a text in no marked block stands out', async () => {
  expect((await collect('<p>Intrus</p>')).blocks).toEqual([{ id: '?', flow: 'body', tag: 'p', text: 'Intrus', lines: 1 }]);
});

test('the height that stays empty is measured under the last line of the body, notes and asides apart', async () => {
  const page = await collect(
    '<p data-bloc="1">un</p><aside class="marge"><p data-bloc="2">deux</p></aside><div class="note-bas"><p data-bloc="n1">trois</p></div>',
  );
  expect(page.emptyBelow).toBeGreaterThan(225);
  expect(page.emptyBelow).toBeLessThan(235);
  expect(page.blocks.map(({ flow }) => flow)).toEqual(['body', 'margin', 'note']);
});

test.each([
  ['right', 'left: 190px'],
  ['left', 'left: -30px'],
  ['top', 'top: -30px'],
  ['bottom', 'top: 295px'],
])('a text that leaves its frame on the %s is measured', async (_side, style) => {
  const { outside } = await collect(`<p class="here" style="${style}" data-bloc="1">un mot</p>`);
  expect(outside).toEqual([{ id: '1', text: 'un mot', by: expect.any(Number) as number }]);
  expect(outside[0]!.by).toBeGreaterThan(5);
});

test('a text that touches the edge of its frame does not leave it', async () => {
  expect((await collect('<p class="here" style="right: 0" data-bloc="1">un mot</p>')).outside).toEqual([]);
});

test('the space that hangs at the end of a line of large type is not a text that leaves its frame', async () => {
  const line = (end: string): string =>
    `<p style="width:min-content;margin-left:auto;font-size:40px;line-height:50px;white-space:pre-wrap" data-bloc="1">mot mot${end}</p>`;
  expect((await collect(line(' '))).outside).toEqual([]);
  expect(
    (await collect(`<p style="margin-left:120px;font-size:40px;line-height:50px;white-space:nowrap" data-bloc="1">mot mot</p>`)).outside,
  ).toHaveLength(1);
});

test('a label of a chart may leave the frame, not the page', async () => {
  const label = (x: number): string =>
    `<figure class="figure" style="margin:0"><svg width="20" height="20" style="overflow:visible"><text data-bloc="1" x="${String(x)}" y="15">12 %</text></svg></figure>`;
  expect((await collect(label(205))).outside).toEqual([]);
  expect((await collect(label(400))).outside).toHaveLength(1);
});

test('a figure that leaves the page is measured', async () => {
  const { outside } = await collect('<figure class="figure" style="margin:0"><svg width="270" height="10"></svg></figure>');
  expect(outside).toEqual([{ id: '?', text: 'svg', by: 20 }]);
});

test('running heads and folio are read as drawn, a counter as written', async () => {
  const box = (text: string, filled = true): string =>
    `<div class="pagedjs_margin${filled ? ' hasContent' : ''}"><div class="pagedjs_margin-content" style="--t:${text}"></div></div>`;
  const style = '<style>.pagedjs_margin-content::after { content: var(--t) }</style>';
  expect(
    (await collect('', style + box("'Les « \\22 missions\\22  »'") + box('counter(page)') + box("'vide'", false) + box('none'))).heads,
  ).toEqual(['Les « "missions" »', 'counter(page)']);
});

test('the numbers of ordered lists are read as drawn', async () => {
  const lists = '<ol start="3"><li>a</li><li>b</li></ol><ul><li>c</li></ul><ol style="list-style:none"><li>d</li></ol>';
  expect((await collect(lists)).marks).toEqual(['3', '4']);
});
