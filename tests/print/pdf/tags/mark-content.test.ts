import { expect, test } from 'vitest';
import { markContent } from '../../../../print/pdf/tags/mark-content.ts';
import { paintObjects } from '../../../../print/pdf/tags/paint-objects.ts';

/** Marks a page whose identifiers are leaves: `leaves` says which; the others are artifacts. White space is folded. */
function mark(content: string, leaves: Readonly<Record<number, number>>, types: Readonly<Record<number, string>> = {}) {
  const marked = markContent(
    content,
    paintObjects(content, new Map()),
    ({ mcid }) => (mcid === undefined ? undefined : leaves[mcid]),
    (leaf) => types[leaf] ?? 'P',
  );
  return { ...marked, content: marked.content.replace(/\s+/g, ' ').trim() };
}

const HEAD = '/Artifact <</Type /Pagination>> BDC';
const DRAWING = '/Artifact <</Type /Layout>> BDC';

test('a text is marked as the element that holds it, instead of as the browser did', () => {
  expect(mark('/NonStruct <</MCID 7 >>BDC BT ET EMC', { 7: 4 }, { 4: 'H1' })).toEqual({
    content: '/H1 <</MCID 0>> BDC BT ET EMC',
    leaves: [4],
  });
});

test('identifiers are counted from 0 in the order of the page, and each says its leaf', () => {
  const content = '/P <</MCID 5 >>BDC BT ET EMC /P <</MCID 2 >>BDC BT ET EMC /P <</MCID 9 >>BDC BT ET EMC';
  expect(mark(content, { 5: 0, 2: 8, 9: 1 })).toEqual({
    content: '/P <</MCID 0>> BDC BT ET EMC /P <</MCID 1>> BDC BT ET EMC /P <</MCID 2>> BDC BT ET EMC',
    leaves: [0, 8, 1],
  });
});

test('a text without a leaf is what the page repeats, a drawing without one is decoration', () => {
  expect(mark('BT ET 0 0 9 9 re f /X5 Do', {}).content).toBe(`${HEAD} BT ET EMC ${DRAWING} 0 0 9 9 re f /X5 Do EMC`);
});

test('a mark that is of no leaf leaves an artifact', () => {
  expect(mark('/P <</MCID 1 >>BDC BT ET EMC', {})).toEqual({ content: `${HEAD} BT ET EMC`, leaves: [] });
});

test('what follows in the same leaf and the same state is marked at once, over the marks of the browser', () => {
  const content = '/A <</MCID 0 >>BDC BT ET EMC 1 g /A <</MCID 1 >>BDC 0 0 9 9 re f EMC';
  expect(mark(content, { 0: 3, 1: 3 }).content).toBe('/P <</MCID 0>> BDC BT ET 1 g 0 0 9 9 re f EMC');
});

test('an artifact between two parts of one leaf parts them: the leaf has two identifiers', () => {
  const content = '/A <</MCID 0 >>BDC BT ET EMC 0 0 9 9 re f /A <</MCID 1 >>BDC BT ET EMC';
  expect(mark(content, { 0: 3, 1: 3 })).toEqual({
    content: `/P <</MCID 0>> BDC BT ET EMC ${DRAWING} 0 0 9 9 re f EMC /P <</MCID 1>> BDC BT ET EMC`,
    leaves: [3, 3],
  });
});

test.each(['q', 'Q'])('a mark never opens in one state to end in another: %s between two parts ends it', (operator) => {
  const content = `/A <</MCID 0 >>BDC BT ET ${operator} BT ET EMC`;
  expect(mark(content, { 0: 3 })).toEqual({
    content: `/P <</MCID 0>> BDC BT ET EMC ${operator} /P <</MCID 1>> BDC BT ET EMC`,
    leaves: [3, 3],
  });
});

test('a mark of the browser that ends in another state than it began goes, and what it held is marked in each state', () => {
  expect(mark('q /A <</MCID 0 >>BDC BT ET Q EMC q BT ET Q', { 0: 1 }).content).toBe(
    `q /P <</MCID 0>> BDC BT ET EMC Q q ${HEAD} BT ET EMC Q`,
  );
});

test('a span that says what a text stands for stays in it', () => {
  const span = '/Span<</ActualText <FEFF00AD> >> BDC <0001> Tj EMC';
  expect(mark(`/A <</MCID 0 >>BDC BT ${span} ET EMC`, { 0: 1 }).content).toBe(`/P <</MCID 0>> BDC BT ${span} ET EMC`);
});

test('the instructions themselves are kept, in order', () => {
  const drawn = 'q 1 0 0 1 0 0 cm 0 0 9 9 re W n BT /F1 9 Tf <0001> Tj ET /X5 Do Q';
  const marked = mark(`q 1 0 0 1 0 0 cm 0 0 9 9 re W n /A <</MCID 0 >>BDC BT /F1 9 Tf <0001> Tj ET EMC /X5 Do Q`, { 0: 0 });
  expect(marked.content.replaceAll(/\/\w+ <<[^>]*>> BDC |EMC /g, '')).toBe(drawn);
});

test('a page that paints nothing stays as it is', () => {
  expect(mark('q Q', {})).toEqual({ content: 'q Q', leaves: [] });
});
