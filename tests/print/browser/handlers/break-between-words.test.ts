import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();

test('the start of the word that holds a place is found', async () => {
  const places: [string, string, number, number][] = [
    ['in the middle of a word', 'un deux trois', 5, 3],
    ['at the start of a word', 'un deux trois', 3, 3],
    ['right after a word', 'un deux trois', 7, 3],
    ['in the first word', 'un deux trois', 1, 0],
    ['at the very start', 'un deux', 0, 0],
    ['at the very end', 'un deux', 7, 7],
    ['after a soft hyphen', 'un dépar\u00adtement', 9, 3],
    ['after a space that does not break', 'voir p.\u00a024 ici', 8, 5],
  ];
  const found = await inPage(
    '',
    (all) => all.map(([what, text, offset]) => [what, text, offset, paginator.startOfWord(text, offset)]),
    places,
  );
  expect(found).toEqual(places);
});

/** What goes to the next page once the handler has seen a break so many letters into the last text of `#cut`; `stays` when it left it there. */
const whatMoves = (paragraph: string, letters: number): Promise<string> =>
  inPage(
    `<div id="page"><p>avant</p>${paragraph}</div>`,
    (offset) => {
      const page = document.querySelector('#page')!;
      const overflow = document.createRange();
      overflow.setStart(document.querySelector('#cut')!.lastChild!, offset);
      overflow.setEnd(page, page.childNodes.length);
      return new paginator.BreakBetweenWords(undefined as never, undefined, undefined).onOverflow(overflow)?.toString() ?? 'stays';
    },
    letters,
  );

test('a break inside a word moves to the start of the word', async () => {
  expect(await whatMoves('<p id="cut">un dépar\u00adtement trois</p>', 9)).toBe('dépar\u00adtement trois');
});

test('a break between two words stays', async () => {
  expect(await whatMoves('<p id="cut">un deux trois</p>', 3)).toBe('stays');
});

test('a break inside a word that fills its element moves before the element', async () => {
  expect(await whatMoves('<p>un <em id="cut">dépar\u00adtement</em> trois</p>', 6)).toBe('dépar\u00adtement trois');
  expect(await whatMoves('<p>un <a><em id="cut">dépar\u00adtement</em></a> trois</p>', 6)).toBe('dépar\u00adtement trois');
});

test('a break inside a word that follows an element moves between the two', async () => {
  expect(await whatMoves('<p id="cut">un <em>deux </em>dépar\u00adtement</p>', 6)).toBe('dépar\u00adtement');
});

test('a word that begins before its element goes whole', async () => {
  expect(await whatMoves('<p>un l’<em id="cut">ad\u00administration</em> trois</p>', 3)).toBe('l’ad\u00administration trois');
  expect(await whatMoves('<p>un <strong>l’</strong><em id="cut">ad\u00administration</em> trois</p>', 3)).toBe(
    'l’ad\u00administration trois',
  );
});

test('a break inside the first word of a paragraph stays: whole lines are the concern of another', async () => {
  expect(await whatMoves('<p id="cut">anti\u00adconstitutionnellement</p>', 5)).toBe('stays');
  expect(await whatMoves('<p><em id="cut">anti\u00adconstitutionnellement</em> deux</p>', 5)).toBe('stays');
});

test('a break between two blocks stays', async () => {
  const result = await inPage('<p>un</p><p>deux</p>', () => {
    const overflow = document.createRange();
    overflow.setStart(document.body, 1);
    const handler = new paginator.BreakBetweenWords(undefined as never, undefined, undefined);
    return [handler.onOverflow(overflow), handler.onOverflow(undefined)];
  });
  expect(result).toEqual([undefined, undefined]);
});
