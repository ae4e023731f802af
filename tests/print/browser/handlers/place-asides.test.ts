import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();

interface Placed {
  /** Top of each aside in the page, in pixels; null where it was not moved. */
  readonly tops: (number | null)[];
  readonly refused: unknown[];
}

/** Places the asides of a page 500 px tall; paragraphs are 100 px tall, asides as tall as they say. */
const place = (content: string, position = 'absolute'): Promise<Placed> =>
  inPage(
    `<style>
      .pagedjs_page_content { position: relative; height: 500px; width: 300px; margin: 37px }
      p { height: 100px; margin: 0; overflow: hidden } aside p { height: auto }
      .marge { position: ${position}; top: 0; left: 200px; width: 100px }
    </style>
    <div class="pagedjs_page" data-page-number="12"><div class="pagedjs_page_content"><section>${content}</section></div></div>`,
    () => {
      const page = document.querySelector<HTMLElement>('.pagedjs_page')!;
      paginator.PlaceAsides.refused.length = 0;
      new paginator.PlaceAsides(undefined as never, undefined, undefined).finalizePage(page);
      const tops = [...page.querySelectorAll<HTMLElement>('.marge')].map(({ style }) => (style.top === '' ? null : parseFloat(style.top)));
      return { tops, refused: paginator.PlaceAsides.refused };
    },
  );

const aside = (height: number, text = 'Repère'): string => `<aside class="marge" style="height:${String(height)}px"><p>${text}</p></aside>`;

test('an aside stands at the top of the block that follows it', async () => {
  expect(await place(`<p>un</p><p>deux</p>${aside(80)}<p>trois</p>`)).toEqual({ tops: [200], refused: [] });
});

test('two asides before one block look at the same block, and do not touch', async () => {
  expect((await place(`<p>un</p>${aside(40)}${aside(80)}<p>deux</p>`)).tops).toEqual([100, 100 + 40 + 14]);
});

test('an aside keeps clear of a block that runs into the margin', async () => {
  const { tops } = await place(`<p>un</p>${aside(80)}<p>deux</p><p class="pleine-largeur">trois</p><p>quatre</p>`);
  expect(tops).toEqual([100]);
  const moved = await place(`<p>un</p>${aside(150)}<p>deux</p><p class="pleine-largeur">trois</p><p>quatre</p>`);
  expect(moved.tops).toEqual([200 - 14 - 150]);
});

test('an aside that no block follows looks at what holds it', async () => {
  expect((await place(`<p>un</p><div><p>deux</p>${aside(80)}</div>`)).tops).toEqual([100]);
});

test('asides that stand in the text, on a page without a margin column, are left alone', async () => {
  expect(await place(`<p>un</p>${aside(80)}<p>deux</p>`, 'static')).toEqual({ tops: [null], refused: [] });
});

test('an aside that finds no place is refused, with its page and its words', async () => {
  const { refused } = await place(`${aside(600, 'Une marge bien trop longue pour sa page')}<p>un</p>`);
  expect(refused).toEqual([
    {
      place: 'page 12, « Une marge bien trop longue pour sa page »',
      message: 'cette marge ne tient pas à côté du texte de sa page.',
      remedy: 'Raccourcissez-la, ou déplacez-la devant un autre paragraphe.',
    },
  ]);
});
