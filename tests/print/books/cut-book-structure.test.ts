/** A book whose every kind of element is cut by a page break: each is one element of the structure that the pages give back. */
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { bundlePaginator } from '../../../print/bundle-paginator.ts';
import { noWordLost } from '../../../print/checks/no-word-lost.ts';
import type { Report } from '../../../print/report.ts';
import { useBrowser } from '../real-browser.ts';
import { told } from '../report-builder.ts';
import { allIn, treeOf, under, type StructureTree } from '../structure-tree.ts';
import { cutBook, run } from './cut-book.ts';
import { bookPage, withBook } from './open-book.ts';

const browser = useBrowser();
let report: Report;
let root: StructureTree;
let all: StructureTree[];
beforeAll(async () => {
  await withBook(browser(), await bundlePaginator(), bookPage(cutBook, 'a5'), (made) => void (report = made));
  root = treeOf(report.structure);
  all = allIn(root);
});
const source = parseHTML(`<!doctype html><html><body>${cutBook}</body></html>`).document;
const count = (selector: string): number => source.querySelectorAll(selector).length;
const of = (type: string): StructureTree[] => all.filter((tree) => tree.type === type);
const starting = (type: string, text: string): StructureTree => of(type).find((tree) => tree.text.startsWith(text))!;
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('the pages themselves are right', () => {
  expect(told(noWordLost(report))).toEqual([]);
  expect(report.refusals).toEqual([]);
});

test.each<[string, () => StructureTree, number]>([
  ['a paragraph over three pages', () => starting('P', 'debut1 '), 3],
  ['a link over two pages', () => starting('Link', 'lien1 '), 2],
  ['a list', () => starting('L', 'Court'), 3],
  ['an item, with the list that it holds', () => starting('LI', 'long1 '), 3],
  ['an item of that list', () => starting('LI', 'creux1 '), 2],
  ['a list of short items', () => starting('L', 'Rang 1'), 2],
  ['a list of terms', () => starting('L', 'Terme 1'), 2],
  ['a table', () => of('Table')[0]!, 3],
  ['the body of a table', () => of('TBody')[0]!, 3],
  ['a row', () => starting('TR', 'Coupé'), 2],
  ['a cell', () => starting('TD', 'cellule1 '), 2],
  ['a section', () => of('Sect')[1]!, 10],
])('%s is one element', (_what, find, pages) => {
  expect(find().pages.length).toBeGreaterThanOrEqual(pages);
});

test('and whole: no word of it stands elsewhere', () => {
  expect(letters(starting('P', 'debut1 ').text)).toBe(letters(`${run('debut', 330)} open badge 1 ${run('suite', 450)}`));
  expect(letters(starting('Link', 'lien1 ').text)).toBe(letters(run('lien', 400)));
  expect(letters(starting('LI', 'creux1 ').text)).toBe(letters(run('creux', 300)));
  expect(letters(starting('TD', 'cellule1 ').text)).toBe(letters(run('cellule', 400)));
  for (const word of ['suite450', 'lien400', 'long400', 'creux300', 'cellule400']) expect(root.text.split(word)).toHaveLength(2);
});

test('there are as many of each as in the source', () => {
  const found = Object.fromEntries([...Map.groupBy(all, ({ type }) => type)].map(([type, trees]) => [type, trees.length]));
  const contents = '[role="doc-toc"]';
  const items = count('li') - count('.notes li') - count(`${contents} li`) + count('dt');
  expect(found).toEqual({
    Document: 1,
    Sect: 3,
    H1: count('h1'),
    H2: count('h2'),
    P: count('p'),
    TOC: 2,
    TOCI: 2,
    // Two lines of the contents, five calls.
    Reference: 7,
    L: count('ul, ol, dl') - count('.notes ol') - count(`${contents} ol`),
    LI: items,
    Lbl: items - 1,
    LBody: items,
    Table: 1,
    Caption: 2,
    THead: 1,
    TBody: 1,
    TR: count('tr'),
    TH: count('th'),
    TD: count('td'),
    Figure: 2,
    Note: 5,
    // The index names a page once; each note leads back to its call.
    Link: count('a') - 1 + 5,
    Span: 2,
    Div: 1,
    BlockQuote: 1,
    Aside: 1,
    Index: 1,
    Strong: 1,
    Em: 1,
    Code: 1,
  });
});

test('each leaf of each page is in one element, once', () => {
  const held = report.structure.elements.flatMap(({ kids }) =>
    kids.filter((kid) => typeof kid !== 'number').map(([page, rank]) => `${page}.${rank}`),
  );
  const drawn = report.structure.leaves.flatMap((leaves, index) => leaves.map((_leaf, rank) => `${index + 1}.${rank}`));
  expect(held.toSorted()).toEqual(drawn.toSorted());
  expect(new Set(held).size).toBe(held.length);
});

test('each element is in one other, once, and all come in the order of the book', () => {
  const kids = report.structure.elements.flatMap((element) => element.kids.filter((kid) => typeof kid === 'number'));
  expect(kids.toSorted((a, b) => a - b)).toEqual(report.structure.elements.map((_element, index) => index).slice(1));
  const walk = (index: number): number[] => [
    index,
    ...report.structure.elements[index]!.kids.flatMap((kid) => (typeof kid === 'number' ? walk(kid) : [])),
  ];
  expect(walk(0)).toEqual(report.structure.elements.map((_element, index) => index));
});

test('the text is that of the source, in its order, notes apart', () => {
  const copy = source.body.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('.notes, .index-pages > a + a').forEach((part) => part.remove());
  for (const place of copy.querySelectorAll<HTMLElement>('.numero-page'))
    place.textContent = report.pages[report.anchors[place.dataset['cible']!]!.page - 1]!.label;
  for (const picture of copy.querySelectorAll('svg[role="img"], img:not([alt=""])'))
    picture.replaceWith(picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '');
  expect(letters(treeOf(report.structure, 'Note').text)).toBe(letters(copy.textContent));
});

/** What stands right before a note, and what holds it. */
const placeOf = (number: number): { before: StructureTree; holder: StructureTree } => {
  const note = of('Note').find(({ facts }) => facts.id === `note-${String(number)}`)!;
  const holder = note.parent!;
  return { before: holder.kids[holder.kids.indexOf(note) - 1]!, holder };
};

test('a note comes right after the paragraph that calls it, though the paragraph goes on over the page', () => {
  expect(placeOf(1).before).toBe(starting('P', 'debut1 '));
  expect(placeOf(1).holder.type).toBe('Sect');
  expect(placeOf(3).before.text).toBe('Un alinéa3');
  expect(placeOf(3).holder.kids.map(({ type }) => type)).toEqual(['P', 'Note', 'P']);
});

test('a note of an item or of a cell comes in it, once its text is over', () => {
  expect(placeOf(2).holder.kids.map(({ type }) => type)).toEqual(['Reference', 'L', 'Note']);
  expect(placeOf(2).holder.text).toMatch(/^long1 .*Texte de la note 2\.Son second alinéa\.$/s);
  expect(placeOf(5).holder.type).toBe('TD');
  expect(placeOf(5).holder.text).toBe('Une cellule5 et la suite5. Texte de la note 5.');
  expect(placeOf(4).holder.type).toBe('TH');
});

test('a note is whole, and its number leads back to its call', () => {
  for (const [index, note] of of('Note').entries()) {
    const number = String([1, 2, 3, 4, 5][index]);
    expect(note.facts.id).toBe(`note-${number}`);
    expect(note.text).toMatch(new RegExp(`^${number}\\. Texte de la note ${number}\\.`));
    expect(under(note, 'Link').map(({ facts, text }) => [text, facts.contents])).toEqual([
      [`${number}.`, `Retour au texte, appel de la note ${number}`],
    ]);
  }
});

test('lists say how they are numbered, on whatever page they start', () => {
  const numbering = of('L').map(({ facts, text }) => [text.slice(0, 6), facts.numbering]);
  expect(numbering).toEqual([
    ['Court', 'Disc'],
    ['Dedans', 'Circle'],
    ['Rang 1', 'LowerRoman'],
    ['Sans m', 'None'],
    ['Terme ', 'None'],
    ['accuei', 'Disc'],
  ].map(([text, value]) => [expect.stringMatching(`^${text!}`) as string, value])); // prettier-ignore
});

test('an item has its mark and its body, without a mark its body alone', () => {
  for (const list of of('L'))
    for (const item of list.kids)
      expect(item.kids.map(({ type }) => type).join()).toBe(list.text.startsWith('Sans') ? 'LBody' : 'Lbl,LBody');
  expect(starting('L', 'Terme 1').kids.map((item) => item.kids.map(({ text }) => text))).toEqual(
    Array.from({ length: 20 }, (_none, index) => [`Terme ${String(index + 1)}`, `Sa définition, ${String(index + 1)}.`]),
  );
});

test('a table has its head once, and each row its cells, in order', () => {
  const [table] = of('Table');
  expect(table!.kids.map(({ type }) => type)).toEqual(['Caption', 'THead', 'TBody']);
  const rows = under(table!, 'TR').map((row) =>
    row.kids.map(({ type, facts: { scope, colSpan, rowSpan } }) => [type, scope, colSpan, rowSpan].join()),
  );
  expect(rows.slice(0, 4)).toEqual([
    ['TH,Column,,', 'TH,Column,2,'],
    ['TH,Row,,2', 'TD,,,', 'TD,,,'],
    ['TD,,2,'],
    ['TH,Row,,', 'TD,,,', 'TD,,,'],
  ]);
  for (const row of rows.slice(4)) expect(row).toEqual(rows[3]);
  expect(under(of('TBody')[0]!, 'TR').map((row) => row.kids.map(({ text }) => text.slice(0, 10)))[0]).toEqual([
    'Deux rangs',
    'Première',
    '',
  ]);
});

test('the head that is repeated on each page is not in the structure', () => {
  expect(report.structure.leaves.flat().filter(({ text }) => text === 'Quoi')).toHaveLength(1);
  expect(of('Link').filter(({ text }) => text === 'ici')).toHaveLength(1);
});

test('running heads and folios are not in the structure', () => {
  const heads = report.pages.flatMap((page) => page.heads);
  expect(heads).toContain('Titre de textes');
  expect(root.text).not.toContain('Titre de textes');
});

test('a picture has its words and its box, inside its sheet; decorations are not there', () => {
  const pictures = report.structure.leaves.flat().filter(({ kind }) => kind === 'picture');
  expect(pictures.map(({ text }) => text)).toEqual(['Trois barres, de plus en plus hautes', 'Un point rouge']);
  const { width, height } = report.pages[0]!;
  for (const { box } of pictures) {
    const [left, top, right, bottom] = box!;
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(width);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(height);
  }
  const [left, top, right, bottom] = pictures[1]!.box!;
  expect([right - left, bottom - top]).toEqual([20, 20]);
});

test('another language, and what an abbreviation stands for, are said where they are', () => {
  expect(of('Span').map(({ text, facts }) => [text, facts])).toEqual([
    ['open badge', { lang: 'en' }],
    ['VAE', { expansion: 'validation des acquis' }],
  ]);
  expect(of('Div').map(({ text, facts }) => [text, facts])).toEqual([['A paragraph', { lang: 'en' }]]);
});

test('contents lead to their chapters, and say so once', () => {
  expect(of('TOCI').map(({ kids, facts }) => [kids.map(({ type }) => type), facts])).toEqual([
    [['Reference', 'TOC'], {}],
    [['Reference'], {}],
  ]);
  expect(under(of('TOC')[0]!, 'Link').map(({ facts }) => facts.contents)).toEqual(['Textes', 'Tableaux']);
  expect(under(of('Index')[0]!, 'Link').map(({ facts }) => facts.contents)).toEqual([
    `Page ${String(report.anchors['tableaux']!.page)} : Tableaux`,
  ]);
});
