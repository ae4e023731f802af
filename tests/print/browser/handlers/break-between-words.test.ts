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
  const found = await inPage('', (all) => all.map(([what, text, offset]) => [what, text, offset, paginator.startOfWord(text, offset)]), places);
  expect(found).toEqual(places);
});

/** Where the break stands once the handler has seen it; null when it left it where it was. */
const moved = (offset: number): Promise<number | null> =>
  inPage(
    '<p>un dépar\u00adtement trois</p>',
    (at) => {
      const overflow = document.createRange();
      overflow.setStart(document.querySelector('p')!.firstChild!, at);
      return new paginator.BreakBetweenWords().onOverflow(overflow)?.startOffset ?? null;
    },
    offset,
  );

test('a break inside a word moves to the start of the word', async () => {
  expect(await moved(9)).toBe(3);
});

test('a break between two words stays', async () => {
  expect(await moved(3)).toBeNull();
});

test('a break inside the first word of a text stays: its start belongs to what precedes', async () => {
  expect(await moved(1)).toBeNull();
});

test('a break between two blocks stays', async () => {
  const result = await inPage('<p>un</p><p>deux</p>', () => {
    const overflow = document.createRange();
    overflow.setStart(document.body, 1);
    const handler = new paginator.BreakBetweenWords();
    return [handler.onOverflow(overflow), handler.onOverflow(undefined)];
  });
  expect(result).toEqual([undefined, undefined]);
});
