import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();

/** Type of the element with `data-x`, or of the only one. */
const typeOf = (html: string): Promise<string | undefined> =>
  inPage(html, () => paginator.structureType(document.querySelector('[data-x]') ?? document.body.firstElementChild!));

test.each([
  ['<h1>a</h1>', 'H1'],
  ['<h6>a</h6>', 'H6'],
  ['<p>a</p>', 'P'],
  ['<section>a</section>', 'Sect'],
  ['<article>a</article>', 'Art'],
  ['<aside>a</aside>', 'Aside'],
  ['<blockquote>a</blockquote>', 'BlockQuote'],
  ['<ul><li>a</li></ul>', 'L'],
  ['<ol><li>a</li></ol>', 'L'],
  ['<dl><dt>a</dt></dl>', 'L'],
  ['<ul><li data-x>a</li></ul>', 'LI'],
  ['<table><caption data-x>a</caption></table>', 'Caption'],
  ['<table><thead data-x><tr><th>a</th></tr></thead></table>', 'THead'],
  ['<table><tr data-x><td>a</td></tr></table>', 'TR'],
  ['<table><tr><th data-x>a</th></tr></table>', 'TH'],
  ['<table><tr><td data-x>a</td></tr></table>', 'TD'],
  ['<figure><figcaption data-x>a</figcaption></figure>', 'Caption'],
  ['<a href="#x">a</a>', 'Link'],
  ['<em>a</em>', 'Em'],
  ['<strong>a</strong>', 'Strong'],
  ['<code>a</code>', 'Code'],
])('%s is %s', async (html, type) => {
  expect(await typeOf(html)).toBe(type);
});

test.each(['<div>a</div>', '<span>a</span>', '<sup>a</sup>', '<figure>a</figure>', '<header>a</header>', '<i>a</i>', '<abbr>VAE</abbr>'])(
  '%s is there for the layout, and is no element of the book',
  async (html) => {
    expect(await typeOf(html)).toBeUndefined();
  },
);

test('what leads nowhere is no link', async () => {
  expect(await typeOf('<a id="ici">a</a>')).toBeUndefined();
});

test('the contents are a list of their own kind, wherever it stands in them', async () => {
  const contents = (inside: string): string => `<section role="doc-toc"><div>${inside}</div></section>`;
  expect(await typeOf(contents('<ol data-x><li>a</li></ol>'))).toBe('TOC');
  expect(await typeOf(contents('<ol><li data-x>a</li></ol>'))).toBe('TOCI');
  expect(await typeOf(contents('<p data-x>a</p>'))).toBe('P');
});

test('the index is one, a note is one, whatever their tags', async () => {
  expect(await typeOf('<div role="doc-index">a</div>')).toBe('Index');
  expect(await typeOf('<div class="note-bas">a</div>')).toBe('Note');
});

test('a word of another language, or an abbreviation explained, is a span', async () => {
  expect(await typeOf('<i lang="en">open badge</i>')).toBe('Span');
  expect(await typeOf('<span style="display:inline-block" lang="en">open badge</span>')).toBe('Span');
  expect(await typeOf('<abbr title="validation des acquis">VAE</abbr>')).toBe('Span');
});

test('a block of another language is a division: paragraphs do not stand in a span', async () => {
  expect(await typeOf('<div lang="en"><p>a</p></div>')).toBe('Div');
});

test('an element that has a type keeps it in another language', async () => {
  expect(await typeOf('<p lang="en">a</p>')).toBe('P');
});

test.each([
  ['<svg role="img" aria-label="Trois barres"></svg>', 'Trois barres'],
  ['<svg role="img"><title> Trois barres </title><text>a</text></svg>', 'Trois barres'],
  ['<svg role="img" aria-label="Trois barres"><title>Autre</title></svg>', 'Trois barres'],
  ['<img alt="Une carte" src="data:,">', 'Une carte'],
  ['<img src="data:,">', ''],
  ['<svg role="img"></svg>', ''],
])('%s is a picture, read « %s »', async (html, alternative) => {
  const read = await inPage(html, () => {
    const picture = document.body.firstElementChild!;
    return [paginator.isPicture(picture), paginator.structureType(picture), paginator.alternativeOf(picture)];
  });
  expect(read).toEqual([true, 'Figure', alternative]);
});

test.each(['<img alt="" src="data:,">', '<svg></svg>', '<svg aria-label="a"></svg>', '<div role="img" aria-label="a"></div>'])(
  '%s is a decoration',
  async (html) => {
    expect(await inPage(html, () => paginator.isPicture(document.body.firstElementChild!))).toBe(false);
  },
);

test.each([
  ['<ul></ul>', 'Disc'],
  ['<ol></ol>', 'Decimal'],
  ['<ul><li><ul data-x></ul></li></ul>', 'Circle'],
  ['<ul style="list-style: square"></ul>', 'Square'],
  ['<ol style="list-style-type: lower-roman"></ol>', 'LowerRoman'],
  ['<ol type="A"></ol>', 'UpperAlpha'],
  ['<ul style="list-style: none"></ul>', 'None'],
  ['<ul style="list-style-type: \'– \'"></ul>', 'None'],
  ['<dl></dl>', 'None'],
])('the items of %s are numbered: %s', async (html, numbering) => {
  const read = await inPage(html, () => paginator.listNumbering(document.querySelector('[data-x]') ?? document.body.firstElementChild!));
  expect(read).toBe(numbering);
});
