import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { insertNotes } from '../../../../print/browser/structure/insert-notes.ts';
import type { StructureNode } from '../../../../print/browser/structure/structure-node.ts';
import { outlineOf } from './outline.ts';

type Kid = StructureNode | readonly [number, number];

const grow = (type: string, kids: readonly Kid[], more: Partial<StructureNode> = {}): StructureNode => {
  const node: StructureNode = { type, source: undefined, parent: undefined, kids: [...kids], facts: {}, ...more };
  for (const kid of kids) if ('type' in kid) kid.parent = node;
  return node;
};

const linkTo = (href: string, name: string): Element => parseHTML(`<a href="${href}" class="${name}">1</a>`).document.querySelector('a')!;
/** The call of a note, as the builder makes it. */
const call = (id: string): StructureNode => grow('Reference', [grow('Link', [[1, 1]], { source: linkTo(`#${id}`, 'appel-note') })]);
const note = (id: string): StructureNode => grow('Note', [[9, 9]], { facts: { id } });

/** The tree once its notes are in place; notes stand as N1, N2, calls as ^. */
function placed(...kids: Kid[]): string {
  const root = grow('Document', kids);
  insertNotes(root);
  return outlineOf(root)
    .replace(/Note\{"id":"(\w+)"\}\(9\.9\)/g, 'N$1')
    .replaceAll('Reference(Link(1.1))', '^')
    .replace(/^Document\((.*)\)$/, '$1');
}

const p = (...kids: Kid[]): StructureNode => grow('P', kids);
const text: Kid = [1, 0];

describe('a note comes right after what calls it', () => {
  test.each<[string, () => Kid[], string]>([
    ['a paragraph', () => [p(text, call('1'), text), p(text), note('1')], 'P(1.0 ^ 1.0) N1 P(1.0)'],
    ['a title', () => [grow('H2', [text, call('1')]), p(text), note('1')], 'H2(1.0 ^) N1 P(1.0)'],
    [
      'a paragraph of a section, not the section',
      () => [grow('Sect', [p(text, call('1')), p(text)]), note('1')],
      'Sect(P(1.0 ^) N1 P(1.0))',
    ],
    [
      'a word in a paragraph, however deep',
      () => [p(grow('Strong', [grow('Em', [text, call('1')])]), text), note('1')],
      'P(Strong(Em(1.0 ^)) 1.0) N1',
    ],
    [
      'a paragraph in an item',
      () => [grow('L', [grow('LI', [grow('LBody', [p(text, call('1')), p(text)])])]), note('1')],
      'L(LI(LBody(P(1.0 ^) N1 P(1.0))))',
    ],
    [
      'the caption of a table: after the table',
      () => [grow('Table', [grow('Caption', [text, call('1')]), grow('TR', [])]), p(text), note('1')],
      'Table(Caption(1.0 ^) TR()) N1 P(1.0)',
    ],
    [
      'a term: after the list of terms',
      () => [grow('L', [grow('LI', [grow('Lbl', [text, call('1')])])]), p(text), note('1')],
      'L(LI(Lbl(1.0 ^))) N1 P(1.0)',
    ],
    ['an aside: in it', () => [grow('Aside', [p(text, call('1')), p(text)]), note('1')], 'Aside(P(1.0 ^) N1 P(1.0))'],
    ['a quotation: in it', () => [grow('BlockQuote', [p(text, call('1'))]), p(text), note('1')], 'BlockQuote(P(1.0 ^) N1) P(1.0)'],
    ['a block in another language: in it', () => [grow('Div', [p(text, call('1'))]), p(text), note('1')], 'Div(P(1.0 ^) N1) P(1.0)'],
  ])('%s', (_what, kids, expected) => {
    expect(placed(...kids())).toBe(expected);
  });
});

describe('a sentence is never cut by a note: it comes after all of the text', () => {
  test.each<[string, () => Kid[], string]>([
    ['in an item', () => [grow('L', [grow('LI', [grow('LBody', [text, call('1'), text])])]), note('1')], 'L(LI(LBody(1.0 ^ 1.0 N1)))'],
    [
      'in a cell',
      () => [grow('Table', [grow('TR', [grow('TD', [text, call('1'), text]), grow('TD', [])])]), note('1')],
      'Table(TR(TD(1.0 ^ 1.0 N1) TD()))',
    ],
    [
      'in a header cell',
      () => [grow('Table', [grow('TR', [grow('TH', [text, call('1'), text])])]), note('1')],
      'Table(TR(TH(1.0 ^ 1.0 N1)))',
    ],
    ['in bold, in an item', () => [grow('LBody', [text, grow('Strong', [call('1')]), text]), note('1')], 'LBody(1.0 Strong(^) 1.0 N1)'],
  ])('%s', (_what, kids, expected) => {
    expect(placed(...kids())).toBe(expected);
  });
});

test('notes of one paragraph come in the order of their calls', () => {
  expect(placed(p(text, call('1'), text, call('2'), call('3')), p(text), note('1'), note('2'), note('3'))).toBe(
    'P(1.0 ^ 1.0 ^ ^) N1 N2 N3 P(1.0)',
  );
});

test('notes of one item too', () => {
  expect(placed(grow('LBody', [call('1'), text, call('2'), text]), note('1'), note('2'))).toBe('LBody(^ 1.0 ^ 1.0 N1 N2)');
});

test('notes of two pages, which stand at their feet in turn, go each to its paragraph', () => {
  expect(placed(p(text, call('1')), note('1'), p(text, call('2')), note('2'))).toBe('P(1.0 ^) N1 P(1.0 ^) N2');
  expect(placed(p(text, call('1')), p(text, call('2')), note('1'), note('2'))).toBe('P(1.0 ^) N1 P(1.0 ^) N2');
});

test('a note leaves nothing behind, and knows its new parent', () => {
  const [body, foot] = [note('1'), grow('Sect', [])];
  const holder = grow('Sect', [p(text, call('1'))]);
  foot.kids.push(body);
  body.parent = foot;
  insertNotes(grow('Document', [holder, foot]));
  expect(foot.kids).toEqual([]);
  expect(body.parent).toBe(holder);
});

test('a link to a note is not its call, nor is the link of a note back to its call', () => {
  const plain = grow('Link', [[1, 1]], { source: linkTo('#1', 'renvoi') });
  const site = grow('Link', [[1, 1]], { source: linkTo('https://exemple.fr/', 'appel-note') });
  expect(placed(p(plain), p(site), p(call('1')), note('1'))).toBe('P(Link(1.1)) P(Link(1.1)) P(^) N1');
});

test('a structure without notes stays as it is', () => {
  expect(placed(p(text), p(text))).toBe('P(1.0) P(1.0)');
});

test.each([
  ['is called nowhere', [p(text)]],
  ['is only named by a link', [p(grow('Link', [[1, 1]], { source: linkTo('#missions-note-1', 'renvoi') }))]],
])('a note that %s is refused by its name', (_what, kids) => {
  expect(() => placed(...kids, note('missions-note-1'))).toThrow(new Error('La note missions-note-1 n’a pas d’appel dans les pages.'));
});
