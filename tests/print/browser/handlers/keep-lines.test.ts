import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();

/** One word a line, whatever the font: the first words of a paragraph stay, those after the break would go over. */
const STYLE = '<style>p, li { width: 1px; margin: 0; font: 14px/20px sans-serif } li { list-style: none }</style>';

interface Break {
  /** Element that the break cuts. */
  readonly selector: string;
  /** Words of its first text before the break. */
  readonly words: number;
}

/** What goes to the next page once the handler has seen the break; `stays` when it left it where it was. */
const whatMoves = (body: string, at: Break): Promise<string> =>
  inPage(
    `${STYLE}<div id="page">${body}</div>`,
    ({ selector, words }) => {
      const text = document.querySelector(selector)!.firstChild as Text;
      const page = document.querySelector<HTMLElement>('#page')!;
      const offset = [...text.data.matchAll(/\S+/g)][words]?.index ?? text.length;
      const overflow = document.createRange();
      overflow.setStart(text, offset);
      overflow.setEnd(page, page.childNodes.length);
      const result = new paginator.KeepLines(undefined as never, undefined, undefined).onOverflow(overflow, page);
      return result ? result.toString() : 'stays';
    },
    at,
  );

const AFTER_ANOTHER = '<p>Avant</p><p id="cut">un deux trois quatre</p>';

test('two lines on either side may stay apart', async () => {
  expect(await whatMoves(AFTER_ANOTHER, { selector: '#cut', words: 2 })).toBe('stays');
});

test('a lone line at the foot takes its paragraph with it', async () => {
  expect(await whatMoves(AFTER_ANOTHER, { selector: '#cut', words: 1 })).toBe('un deux trois quatre');
});

test('a lone last line takes the line above with it', async () => {
  expect(await whatMoves(AFTER_ANOTHER, { selector: '#cut', words: 3 })).toBe('trois quatre');
});

test('three lines cannot be cut two and one: all of them go over', async () => {
  expect(await whatMoves('<p>Avant</p><p id="cut">un deux trois</p>', { selector: '#cut', words: 2 })).toBe('un deux trois');
});

test('a paragraph that nothing precedes on its page is left: the page would stay empty for ever', async () => {
  expect(await whatMoves('<p id="cut">un deux trois</p>', { selector: '#cut', words: 1 })).toBe('stays');
});

test('the end of a paragraph that began on the page before may be one line, followed by a whole page', async () => {
  expect(await whatMoves('<p id="cut" data-split-from="1">un deux trois quatre</p>', { selector: '#cut', words: 1 })).toBe('stays');
});

test('the lines of a nested list are not lines of the item that holds it', async () => {
  const body = '<ul><li>Avant</li><li id="cut">un deux<ul><li>trois</li><li>quatre</li></ul></li></ul>';
  expect(await whatMoves(body, { selector: '#cut', words: 1 })).toBe('un deuxtroisquatre');
});

test('a raised note call is no line of its own', async () => {
  const body = '<p>Avant</p><p id="cut" style="width:auto">un<sup style="font-size:10px">1</sup><br>deux</p>';
  expect(await whatMoves(body, { selector: '#cut', words: 1 })).toBe('un1deux');
});

test('a break between two paragraphs cuts none', async () => {
  const result = await inPage(`${STYLE}<div id="page"><p>un</p><p>deux</p></div>`, () => {
    const page = document.querySelector<HTMLElement>('#page')!;
    const overflow = document.createRange();
    overflow.setStart(page, 1);
    const handler = new paginator.KeepLines(undefined as never, undefined, undefined);
    return [handler.onOverflow(overflow, page), handler.onOverflow(undefined, page)];
  });
  expect(result).toEqual([undefined, undefined]);
});
