import { expect, test } from 'vitest';
import type { PlacedPage } from '../../../print/report.ts';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

/** A face of 300 × 200 px that fills its page, with a panel of 120 × 100 px and 10 px of padding in it. */
const outside = (content: string, style = ''): Promise<PlacedPage['outside']> =>
  inPage(
    `<style>
      .pagedjs_page, .pagedjs_area, .pagedjs_page_content { position: absolute; left: 0; top: 0; width: 300px; height: 200px }
      .face { width: 300px; height: 200px; overflow: hidden; padding: 0 }
      .panneau { box-sizing: border-box; width: 120px; height: 100px; padding: 10px; ${style} }
      p { margin: 0; font: 16px/20px sans-serif }
    </style>
    <div class="pagedjs_page" data-page-number="1"><div class="pagedjs_area"><div class="pagedjs_page_content">
      <section class="face" data-cadre="Face « Dehors »"><section class="panneau" data-cadre="Panneau « Combien ? »">${content}</section></section>
    </div></div></div>`,
    () => paginator.collectPage(document.querySelector('.pagedjs_page')!).outside,
  );

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p data-bloc="${String(index + 1)}">ligne ${String(index + 1)}</p>`).join('');

test('a text that fits in its panel says nothing', async () => {
  expect(await outside(lines(4))).toEqual([]);
});

test('a text that runs below its panel names the panel once, where it begins to leave it and by how much in all', async () => {
  expect(await outside(lines(8))).toEqual([{ id: '5', text: 'ligne 5', by: expect.any(Number) as number, frame: 'Panneau « Combien ? »' }]);
  const [found] = await outside(lines(8));
  expect(found!.by).toBeGreaterThan(60);
  expect(found!.by).toBeLessThan(80);
});

test('the padding of a panel is not for words', async () => {
  expect(await outside('<p style="margin-left:70px;white-space:nowrap" data-bloc="1">un deux</p>')).toMatchObject([
    { id: '1', frame: 'Panneau « Combien ? »' },
  ]);
});

test('a text clipped by its face is still measured', async () => {
  const [found] = await outside(lines(20));
  expect(found!.by).toBeGreaterThan(250);
});

test('a panel that leaves its face is named', async () => {
  expect(await outside('', 'height: 240px')).toEqual([{ id: '?', text: '', by: 40, frame: 'Panneau « Combien ? »' }]);
});

test('a picture that leaves its panel is named with it', async () => {
  expect(await outside('<figure class="figure" style="margin:0"><svg width="200" height="10"></svg></figure>')).toMatchObject([
    { text: 'svg', frame: 'Panneau « Combien ? »' },
  ]);
});

const drawing = (style: string, mark = ''): string =>
  `<div ${mark} style="position: absolute; ${style}"><svg width="100" height="80" style="display: block"></svg></div>`;

test('a drawing that leaves its panel is named with it, even where it is for the eye alone', async () => {
  expect(
    await outside(`<div style="position: relative">${drawing('left: 40px').replace('<svg', '<svg aria-hidden="true"')}</div>`),
  ).toEqual([{ id: '?', text: 'svg', by: 30, frame: 'Panneau « Combien ? »' }]);
});

test('a drawing in its panel says nothing, whatever a part of it, which it clips, would draw', async () => {
  const nested = '<svg width="100" height="80"><svg x="60" width="400" height="400"><rect width="400" height="400"></rect></svg></svg>';
  expect(await outside(nested)).toEqual([]);
});

test('a drawing that bleeds may leave the sheet', async () => {
  expect(await outside(drawing('left: -30px; top: -20px', 'data-fond-perdu="oui"'))).toEqual([]);
  expect(await outside(drawing('left: -30px; top: -20px'))).toMatchObject([{ by: 30, frame: 'Panneau « Combien ? »' }]);
});

test('a drawing that bleeds may not leave its panel where another panel begins', async () => {
  expect(await outside(drawing('left: 40px; top: -20px', 'data-fond-perdu="oui"'))).toMatchObject([
    { by: 20, frame: 'Panneau « Combien ? »' },
  ]);
});
