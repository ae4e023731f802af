import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readFonts, readToUnicode, type CodeMap } from '../../../print/pdf/to-unicode.ts';

const { context } = await PDFDocument.create();

const fontWith = (cmap: string, compressed = false): PDFDict =>
  context.obj({ ToUnicode: context.register(compressed ? context.flateStream(cmap) : context.stream(cmap)) });

const read = (cmap: string): Record<string, string> => Object.fromEntries(readToUnicode(fontWith(cmap)));

test.each<[string, string, Record<string, string>]>([
  ['a code stands for its character', '1 beginbfchar\n<0003> <0041>\nendbfchar', { '0003': 'A' }],
  ['codes and characters may be in small letters', '1 beginbfchar\n<00ab> <00e9>\nendbfchar', { '00AB': 'é' }],
  ['one glyph may stand for several characters', '1 beginbfchar\n<0004> <006600660069>\nendbfchar', { '0004': 'ffi' }],
  ['a pair of surrogates is one character', '1 beginbfchar\n<0005> <D83DDE00>\nendbfchar', { '0005': '😀' }],
  ['white space in a code means nothing', '1 beginbfchar\n<00 06>\n< 0041 0042 >\nendbfchar', { '0006': 'AB' }],
  [
    'a code that stands for nothing does not shift those after it',
    '2 beginbfchar\n<0003> <>\n<0004> <0042>\nendbfchar',
    { '0003': '', '0004': 'B' },
  ],
  [
    'a range counts from its first character',
    '1 beginbfrange\n<00FE> <0101> <0061>\nendbfrange',
    { '00FE': 'a', '00FF': 'b', '0100': 'c', '0101': 'd' },
  ],
  ['a range of one code', '1 beginbfrange\n<0010> <0010> <2019>\nendbfrange', { '0010': '’' }],
  [
    'a range counts in the last character of a group',
    '1 beginbfrange\n<0001> <0002> <00660066>\nendbfrange',
    { '0001': 'ff', '0002': 'fg' },
  ],
  ['a range counts in the second surrogate', '1 beginbfrange\n<0001> <0002> <D83DDE00>\nendbfrange', { '0001': '😀', '0002': '😁' }],
  [
    'a range may name its characters one by one',
    '1 beginbfrange\n<0001> <0003> [<0041> <00660069>\n<00E9>]\nendbfrange',
    { '0001': 'A', '0002': 'fi', '0003': 'é' },
  ],
  ['a range that names too few leaves the rest out', '1 beginbfrange\n<0001> <0003> [<0041>]\nendbfrange', { '0001': 'A' }],
  [
    'sections of both kinds, and several of each, add up',
    '1 beginbfchar\n<0001> <0041>\nendbfchar\n1 beginbfrange\n<0002> <0003> <0042>\nendbfrange\n1 beginbfchar\n<0004> <0044>\nendbfchar',
    { '0001': 'A', '0002': 'B', '0003': 'C', '0004': 'D' },
  ],
  ['what is outside the sections is not read', '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange', {}],
])('%s', (_fact, cmap, expected) => {
  expect(read(cmap)).toEqual(expected);
});

test('a compressed map is read too', () => {
  expect([...readToUnicode(fontWith('1 beginbfchar\n<0003> <0041>\nendbfchar', true))]).toEqual([['0003', 'A']]);
});

test('a font without a map has an empty one', () => {
  expect(readToUnicode(context.obj({})).size).toBe(0);
});

test('the fonts of a page are known by the name its content gives them, slash included', () => {
  const resources = context.obj({});
  const fonts = context.obj({});
  fonts.set(PDFName.of('F1'), context.register(fontWith('1 beginbfchar\n<0003> <0041>\nendbfchar')));
  fonts.set(PDFName.of('F2'), fontWith('1 beginbfchar\n<0003> <0042>\nendbfchar'));
  resources.set(PDFName.of('Font'), fonts);
  expect([...readFonts(resources, new Map())].map(([name, codes]) => [name, codes.get('0003')])).toEqual([
    ['/F1', 'A'],
    ['/F2', 'B'],
  ]);
});

test('a font that several pages use is read once', () => {
  const font = fontWith('1 beginbfchar\n<0003> <0041>\nendbfchar');
  const fonts = context.obj({});
  fonts.set(PDFName.of('F1'), font);
  const resources = context.obj({});
  resources.set(PDFName.of('Font'), fonts);
  const known = new Map<PDFDict, CodeMap>();
  const first = readFonts(resources, known).get('/F1');
  expect(known.get(font)).toBe(first);
  font.delete(PDFName.of('ToUnicode'));
  expect(readFonts(resources, known).get('/F1')).toBe(first);
});

test.each([
  ['no resources', undefined],
  ['no fonts', context.obj({})],
])('a page with %s has no map', (_what, resources) => {
  expect(readFonts(resources, new Map()).size).toBe(0);
});
