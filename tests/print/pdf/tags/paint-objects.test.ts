import { expect, test } from 'vitest';
import { paintObjects } from '../../../../print/pdf/tags/paint-objects.ts';

const fonts = new Map([
  ['/F1', new Map([['0001', 'a'], ['0002', 'b'], ['0003', 'ﬁ'], ['00AB', 'é']])],
  ['/F2', new Map([['0001', 'z']])],
]); // prettier-ignore

const paint = (content: string) => paintObjects(content, fonts);
/** What each object paints: its instructions, its mark, its text. */
const seen = (content: string): [string, number | undefined, string | undefined][] =>
  paint(content).objects.map(({ start, end, mcid, text }) => [content.slice(start, end), mcid, text]);
const textOf = (content: string): string | undefined => paint(`BT ${content} ET`).objects[0]!.text;

test.each<[string, string, [string, number | undefined, string | undefined][]]>([
  ['a text, from BT to ET', 'q BT /F1 9 Tf <0001> Tj ET Q', [['BT /F1 9 Tf <0001> Tj ET', undefined, 'a']]],
  ['a path, from its first point to what paints it', '0 g 1 2 m 3 4 l h f*', [['1 2 m 3 4 l h f*', undefined, undefined]]],
  ['a rectangle', '1 g 0 0 9 9 re f', [['0 0 9 9 re f', undefined, undefined]]],
  ['a picture', 'q 9 0 0 9 0 0 cm /X5 Do Q', [['/X5 Do', undefined, undefined]]],
  ['a shading', '/Sh0 sh', [['/Sh0 sh', undefined, undefined]]],
  ['a picture written in place', 'BI /W 1 ID xEI EI Q', [['BI /W 1 ID xEI EI', undefined, undefined]]],
  ['two paths are two objects', '0 0 1 1 re f 2 2 1 1 re S', [['0 0 1 1 re f', undefined, undefined], ['2 2 1 1 re S', undefined, undefined]]], // prettier-ignore
  ['a clip paints nothing, and is no part of what it clips', '0 0 9 9 re W n 1 1 2 2 re f', [['1 1 2 2 re f', undefined, undefined]]],
  ['a state paints nothing', 'q 1 0 0 1 0 0 cm /G3 gs 1 w Q', []],
])('%s', (_what, content, expected) => {
  expect(seen(content)).toEqual(expected);
});

test.each([
  ['a string', '/F1 9 Tf <00010002> Tj', 'ab'],
  ['strings in turn', '/F1 9 Tf <0001> Tj 2 0 Td <0002> Tj', 'ab'],
  ['strings with moves between', '/F1 9 Tf [<0001> -12.5 <0002>] TJ', 'ab'],
  ['a glyph of several characters', '/F1 9 Tf <0003> Tj', 'ﬁ'],
  ['two fonts in one text', '/F1 9 Tf <0001> Tj /F2 9 Tf <0001> Tj', 'az'],
  ['a font that is not known', '/F9 9 Tf <0001> Tj', ''],
  ['a glyph that stands for nothing', '/F1 9 Tf <000A0001> Tj', 'a'],
  ['a text that shows nothing', '/F1 9 Tf', ''],
  [
    'a span that says what it stands for, whose words are not drawn',
    '/F1 9 Tf <0001> Tj /Span<</ActualText <FEFF00AD> >> BDC <0002> Tj EMC',
    'ab',
  ],
])('the characters of %s', (_what, content, expected) => {
  expect(textOf(content)).toBe(expected);
});

test('a code may be written in capitals or in small letters', () => {
  expect(textOf('/F1 9 Tf <00AB00ab> Tj')).toBe('éé');
});

test('the font goes on from one text to the next', () => {
  expect(seen('BT /F1 9 Tf <0001> Tj ET BT <0002> Tj ET').map(([, , text]) => text)).toEqual(['a', 'b']);
});

test('what is painted under a mark of the browser has its identifier, what comes after has none', () => {
  expect(seen('/NonStruct <</MCID 3 >>BDC BT ET 0 0 9 9 re f EMC /X5 Do')).toEqual([
    ['BT ET', 3, ''],
    ['0 0 9 9 re f', 3, undefined],
    ['/X5 Do', undefined, undefined],
  ]);
});

test('a mark that is none of the structure changes nothing for what stands in it', () => {
  expect(seen('/P <</MCID 3 >>BDC /Span <</ActualText <00> >>BDC BT ET EMC BT ET EMC').map(([, mcid]) => mcid)).toEqual([3, 3]);
  expect(seen('/OC /Layer BDC BT ET EMC /Note BMC BT ET EMC').map(([, mcid]) => mcid)).toEqual([undefined, undefined]);
});

test('the marks of the browser are told, opening and end; the others stay', () => {
  const content = '/P <</MCID 0 >>BDC BT /Span <</ActualText <00> >>BDC <0001> Tj EMC ET EMC /Artifact BMC 0 0 9 9 re f EMC';
  expect(paint(content).marks.map(([start, end]) => content.slice(start, end))).toEqual(['/P <</MCID 0 >>BDC', 'EMC']);
  expect(paint(content).marks[1]![0]).toBe(content.indexOf('ET EMC') + 3);
});

test('two objects have the same count of states when nothing saved or restored the state between them', () => {
  const states = (content: string): number[] => paint(content).objects.map((object) => object.states);
  expect(states('BT ET 1 g 0 0 9 9 re f')).toEqual([0, 0]);
  expect(states('q BT ET Q q BT ET Q BT ET')).toEqual([1, 3, 4]);
});

test('an empty page paints nothing', () => {
  expect(paint('')).toEqual({ objects: [], marks: [] });
});
