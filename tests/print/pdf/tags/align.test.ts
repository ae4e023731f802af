import { expect, test } from 'vitest';
import { alignMarks, type MarkedText } from '../../../../print/pdf/tags/align.ts';
import type { StructureLeaf } from '../../../../print/report.ts';

/** `•` is the mark of an item, `[…]` a picture, all else a text. */
const one = (text: string): MarkedText & StructureLeaf => {
  if (text === '•') return { kind: 'mark', text: '' };
  return text.startsWith('[') ? { kind: 'picture', text: text.slice(1, -1) } : { kind: 'text', text };
};
const align = (marks: readonly string[], leaves: readonly string[]): (number | undefined)[] => alignMarks(marks.map(one), leaves.map(one));

test.each<[string, string[], string[], (number | undefined)[]]>([
  ['marks and texts that are the same go together, one by one', ['Un', 'deux'], ['Un', 'deux'], [0, 1]],
  ['the same words twice are two texts', ['oui', 'oui'], ['oui', 'oui'], [0, 1]],
  ['the mark of an item is one, whatever it draws', ['•', 'Un', '•', 'deux'], ['•', 'Un', '•', 'deux'], [0, 1, 2, 3]],
  ['a picture is one, whatever its words', ['Un', '[]', 'deux'], ['Un', '[Trois barres]', 'deux'], [0, 1, 2]],
  ['a page that draws nothing has nothing', [], [], []],
  ['white space and its kinds are not drawn', ['Undeux\u00a0trois'], [' Un deux\n trois '], [0]],
  [
    'soft hyphens and hyphens are not drawn, nor those at the end of a line',
    ['dépar-tement rendezvous'],
    ['dé\u00adpar\u00adte\u00adment rendez-vous'],
    [0],
  ],
  ['a dash is no letter: it may be drawn otherwise', ['2025–2026'], ['2025\u20112026'], [0]],
  ['a text set in capitals is the same text', ['PARTIE 1'], ['Partie 1'], [0]],
  ['a ligature is its letters', ['ﬁn'], ['fin'], [0]],
  ['an accent apart is the accented letter', ['e\u0301te\u0301'], ['été'], [0]],
])('%s', (_fact, marks, leaves, expected) => {
  expect(align(marks, leaves)).toEqual(expected);
});

test.each<[string, string[], string[], (number | undefined)[]]>([
  ['a blank that is drawn has its own text', ['Un', ' ', 'deux'], ['Un', ' ', 'deux'], [0, 1, 2]],
  ['a blank that is not drawn is stepped over', ['Un', 'deux'], ['Un', ' ', ' ', 'deux'], [0, 3]],
  ['a blank at the end that is not drawn is stepped over', ['Un'], ['Un', ' '], [0]],
  ['a blank without a text goes with the text before it', ['Un', ' ', 'deux'], ['Un', 'deux'], [0, 0, 1]],
  ['several of them too', ['Un', ' ', '\u00ad', 'deux', ' '], ['Un', 'deux'], [0, 0, 0, 1, 1]],
  ['a blank before the first text of the page is nobody’s', [' ', 'Un'], ['Un'], [undefined, 0]],
  ['a blank after a picture goes with it', ['[]', ' ', 'Un'], ['[Trois barres]', 'Un'], [0, 0, 1]],
])('%s', (_fact, marks, leaves, expected) => {
  expect(align(marks, leaves)).toEqual(expected);
});

test.each<[string, string[], string[], string]>([
  ['a text that is not drawn', ['Un'], ['Un', 'deux'], 'attendu « deux », trouvé rien'],
  ['a text that is not read', ['Un', 'deux'], ['Un'], 'attendu rien, trouvé « deux »'],
  ['another text', ['Un', 'trois'], ['Un', 'deux'], 'attendu « deux », trouvé « trois »'],
  ['the same texts in another order', ['deux', 'Un'], ['Un', 'deux'], 'attendu « Un », trouvé « deux »'],
  ['a text cut short', ['Un de'], ['Un deux'], 'attendu « Un deux », trouvé « Un de »'],
  ['a text where a picture should be', ['Un'], ['[Trois barres]'], 'attendu picture « Trois barres », trouvé « Un »'],
  ['an item that lost its mark', ['Un'], ['•', 'Un'], 'attendu mark «  », trouvé « Un »'],
  ['a picture that nobody reads', ['[]'], [' '], 'attendu rien, trouvé picture «  »'],
  ['a long text is told by its start', ['x'], [`Un ${'mot '.repeat(40)}`], `attendu « Un ${'mot '.repeat(14)}m », trouvé « x »`],
])('refused, with both sides: %s', (_what, marks, leaves, message) => {
  expect(() => align(marks, leaves)).toThrow(new Error(message));
});
