import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();
const UNMARKED = 'style="list-style: none"';

/** The structure of page areas, one for each string, as read from them in order; leaves are page.rank. */
const build = (...pages: string[]): Promise<string> =>
  inPage(
    pages.map((page) => `<div class="pagedjs_page"><div class="pagedjs_area"><div class="boite">${page}</div></div></div>`).join(''),
    () => {
      const builder = new paginator.StructureBuilder({ headings: [{ level: 1, id: 'missions', text: 'Les missions', page: 1 }] });
      for (const [page, area] of [...document.querySelectorAll('.pagedjs_area')].entries()) {
        let rank = 0;
        for (const { element, leaf } of paginator.drawnIn(area)) {
          if (leaf) builder.place(leaf.kind, element, [page + 1, rank++]);
          else builder.nodeOf(element);
        }
      }
      return paginator.outlineOf(builder.root).replace(/^Document\((.*)\)$/, '$1');
    },
  );

test.each<[string, string, string]>([
  ['elements hold each other as in the page', '<section><h1>a</h1><p>b <em>c</em> d</p></section>', 'Sect(H1(1.0) P(1.1 Em(1.2) 1.3))'],
  ['what is there for the layout is not there', '<div><header><h1>a</h1></header><p>b <sup>c</sup></p></div>', 'H1(1.0) P(1.1 1.2)'],
  ['an item holds its mark and its body', '<ul><li>a</li></ul>', 'L{"numbering":"Disc"}(LI(Lbl(1.0) LBody(1.1)))'],
  ['an item without a mark has a body', `<ul ${UNMARKED}><li>a</li></ul>`, 'L{"numbering":"None"}(LI(LBody(1.0)))'],
  ['all of an item is in one body', '<ol><li><p>a</p><p>b</p></li></ol>', 'L{"numbering":"Decimal"}(LI(Lbl(1.0) LBody(P(1.1) P(1.2))))'],
  [
    'a list in an item is in its body',
    '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
    'L{"numbering":"Disc"}(LI(Lbl(1.0) LBody(1.1 L{"numbering":"Circle"}(LI(Lbl(1.2) LBody(1.3))))) LI(Lbl(1.4) LBody(1.5)))',
  ],
  [
    'a term opens an item, its definitions are the body',
    '<dl><dt>a</dt><dd>b</dd><dd><p>c</p></dd><dt>d</dt><dd>e</dd></dl>',
    'L{"numbering":"None"}(LI(Lbl(1.0) LBody(1.1 P(1.2))) LI(Lbl(1.3) LBody(1.4)))',
  ],
  [
    'a term in another language says so, a definition too',
    '<dl><dt lang="en">a</dt><dd lang="en">b</dd></dl>',
    'L{"numbering":"None"}(LI(Lbl{"lang":"en"}(1.0) LBody(Div{"lang":"en"}(1.1))))',
  ],
  [
    'terms in boxes are terms',
    '<dl><div><dt>a</dt><dd>b</dd></div><div><dt>c</dt><dd>d</dd></div></dl>',
    'L{"numbering":"None"}(LI(Lbl(1.0) LBody(1.1)) LI(Lbl(1.2) LBody(1.3)))',
  ],
  ['a definition without a term is an item', '<dl><dd>a</dd></dl>', 'L{"numbering":"None"}(LI(LBody(1.0)))'],
  [
    'a line of the contents is a reference',
    `<div role="doc-toc"><ol ${UNMARKED}><li>1 <a href="#missions">Les missions</a> 3</li></ol></div>`,
    'TOC(TOCI(Reference(1.0 Link{"contents":"Les missions"}(1.1) 1.2)))',
  ],
  [
    'contents in the contents stand beside the reference',
    `<div role="doc-toc"><ol ${UNMARKED}><li><a href="#missions">Les missions</a><ol ${UNMARKED}><li><a href="#b">b</a></li></ol></li></ol></div>`,
    'TOC(TOCI(Reference(Link{"contents":"Les missions"}(1.0)) TOC(TOCI(Reference(Link{"contents":"b"}(1.1))))))',
  ],
  [
    'the call of a note is a reference',
    '<p>a<sup><a class="appel-note" href="#n1" aria-label="Note 1">1</a></sup></p>',
    'P(1.0 Reference(Link{"contents":"Note 1"}(1.1)))',
  ],
  ['a note has its id', '<div class="note-bas" id="n1"><p>a</p></div>', 'Note{"id":"n1"}(P(1.0))'],
  ['a link says where it leads', '<p><a href="#missions">ici</a></p>', 'P(Link{"contents":"ici : Les missions"}(1.0))'],
  ['a picture is an element', '<p>a <svg role="img" aria-label="b"></svg></p>', 'P(1.0 Figure(1.1))'],
  ['a word of another language has its language', '<p>a <i lang="en">b</i></p>', 'P(1.0 Span{"lang":"en"}(1.1))'],
  ['so has a whole paragraph', '<p lang="en">b</p>', 'P{"lang":"en"}(1.0)'],
  [
    'an abbreviation says what it stands for',
    '<p><abbr title="validation des acquis">VAE</abbr></p>',
    'P(Span{"expansion":"validation des acquis"}(1.0))',
  ],
  ['a text beside paragraphs is in what holds them', '<section>a<p>b</p>c</section>', 'Sect(1.0 P(1.1) 1.2)'],
])('%s', async (_fact, page, expected) => {
  expect(await build(page)).toBe(expected);
});

test('a table has its groups, its rows, its cells with their scope and spans, those without text too', async () => {
  expect(
    await build(`<table><caption>a</caption><colgroup><col span="2"></colgroup><thead><tr><th>b</th><th scope="col" colspan="2">c</th></tr></thead>
      <tbody><tr><th rowspan="2">d</th><td></td><td>e</td></tr><tr><td colspan="2" rowspan="1">f</td></tr></tbody></table>`),
  ).toBe(
    'Table(Caption(1.0) THead(TR(TH{"scope":"Column"}(1.1) TH{"scope":"Column","colSpan":2}(1.2))) ' +
      'TBody(TR(TH{"scope":"Row","rowSpan":2}(1.3) TD() TD(1.4)) TR(TD{"colSpan":2}(1.5))))',
  );
});

test.each([
  ['scope="col" in the body', '<tbody><tr><th scope="col">a</th></tr></tbody>', 'Column'],
  ['scope="row" in the head', '<thead><tr><th scope="row">a</th></tr></thead>', 'Row'],
  ['scope="colgroup"', '<tbody><tr><th scope="colgroup">a</th></tr></tbody>', 'Column'],
  ['scope="rowgroup"', '<thead><tr><th scope="rowgroup">a</th></tr></thead>', 'Row'],
  ['no scope in the head', '<thead><tr><th>a</th></tr></thead>', 'Column'],
  ['no scope in the body', '<tbody><tr><th>a</th></tr></tbody>', 'Row'],
])('a header cell with %s heads a %s', async (_what, group, scope) => {
  expect(await build(`<table>${group}</table>`)).toContain(`TH{"scope":"${scope}"}(1.0)`);
});

test('parts with the same reference are one element, over any number of pages', async () => {
  const part = (text: string): string => `<section data-ref="s"><p data-ref="p">${text}</p></section>`;
  expect(await build(part('un'), part('deux'), part('trois'))).toBe('Sect(P(1.0 2.0 3.0))');
});

test('parts with the same words and another reference are two elements', async () => {
  expect(await build('<p data-ref="a">un</p>', '<p data-ref="b">un</p>')).toBe('P(1.0) P(2.0)');
});

test('elements without a reference are never put together', async () => {
  expect(await build('<p>un</p>', '<p>un</p>')).toBe('P(1.0) P(2.0)');
});

test('an item goes on after a page break in the same body, without a second mark', async () => {
  // Paged.js takes the mark off the second part.
  const item = (inside: string, style = ''): string => `<ul data-ref="l"><li data-ref="i" ${style}>${inside}</li></ul>`;
  expect(await build(item('un'), item('deux<ul data-ref="m"><li data-ref="j">trois</li></ul>', UNMARKED))).toBe(
    'L{"numbering":"Disc"}(LI(Lbl(1.0) LBody(1.1 2.0 L{"numbering":"Circle"}(LI(Lbl(2.1) LBody(2.2))))))',
  );
});

test('a definition goes on after a page break', async () => {
  const list = (inside: string): string => `<dl data-ref="l">${inside}</dl>`;
  expect(await build(list('<dt data-ref="t">a</dt><dd data-ref="d">b</dd>'), list('<dd data-ref="d">c</dd><dt data-ref="u">d</dt>'))).toBe(
    'L{"numbering":"None"}(LI(Lbl(1.0) LBody(1.1 2.0)) LI(Lbl(2.1)))',
  );
});

test('cells of a row that is cut are each one, though the second part repeats those that were done', async () => {
  const table = (cells: string): string => `<table data-ref="t"><tbody data-ref="b"><tr data-ref="r">${cells}</tr></tbody></table>`;
  expect(
    await build(
      table('<td data-ref="c1">a</td><td data-ref="c2">b</td>'),
      table('<td data-ref="c1"></td><td data-ref="c2">suite</td><td data-ref="c3">c</td>'),
    ),
  ).toBe('Table(TBody(TR(TD(1.0) TD(1.1 2.0) TD(2.1))))');
});

test('a link cut by a page break is one, and says once where it leads', async () => {
  const part = (text: string): string => `<p data-ref="p"><a data-ref="a" href="https://exemple.fr/">${text}</a></p>`;
  expect(await build(part('la loi'), part('de 2016'))).toBe('P(Link{"contents":"la loi : https://exemple.fr/"}(1.0 2.0))');
});
