import { expect, test } from 'vitest';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

/** A page of two lines whose second column nobody sees, with a paragraph as wide as its words less `lack` pixels. */
const settle = (lack: number): Promise<{ before: boolean; after: boolean; spacing: string; other: string }> =>
  inPage(
    `<style>
      p { margin: 0; font: 16px/20px sans-serif }
      .pagedjs_page_content { height: 60px; width: 400px; column-width: 400px; column-gap: 20px; column-fill: auto }
    </style>
    <div id="page"><div class="pagedjs_page_content"><p id="other">Une ligne</p><p id="cut">un deux trois quatre cinq<br><span>un deux trois quatre cinq</span></p></div></div>`,
    (missing) => {
      const page = document.querySelector('#page')!;
      const content = page.querySelector('.pagedjs_page_content')!;
      const cut = document.querySelector<HTMLElement>('#cut')!;
      cut.style.width = `${String(document.querySelector('span')!.getBoundingClientRect().width - missing)}px`;
      const slips = (): boolean => content.scrollWidth > content.clientWidth + 1;
      const before = slips();
      paginator.settleLines(page);
      return {
        before,
        after: slips(),
        spacing: cut.style.wordSpacing,
        other: document.querySelector<HTMLElement>('#other')!.style.wordSpacing,
      };
    },
    lack,
  );

test('a page whose lines all stand in it is left alone', async () => {
  expect(await settle(-1)).toEqual({ before: false, after: false, spacing: '', other: '' });
});

test('a last line that slipped off by a hair comes back with a little less space between words', async () => {
  const { before, after, spacing, other } = await settle(0.15);
  expect({ before, after, other }).toEqual({ before: true, after: false, other: '' });
  expect(parseFloat(spacing)).toBeGreaterThanOrEqual(-0.1);
  expect(parseFloat(spacing)).toBeLessThan(0);
});

test('the wider the lack, the less space, down to what an eye would see', async () => {
  const [slight, strong] = [await settle(0.15), await settle(0.9)];
  expect(strong.after).toBe(false);
  expect(parseFloat(strong.spacing)).toBeLessThan(parseFloat(slight.spacing));
});

test('a line that is far too long is not squeezed for ever: the proof will name it', async () => {
  expect(await settle(12)).toMatchObject({ before: true, after: true, spacing: '-0.3px' });
});
