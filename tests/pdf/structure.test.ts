/** The tags of the real PDF are the elements of the page it was printed from: as many of each, whole, in the order of the book. */
import { describe, expect, test } from 'vitest';
import { built, printed } from './real-pdf.ts';
import { readTags, under, type Tag } from './read-tags.ts';

const { root, all, artifacts } = await readTags(built.pdf);
const source = printed.querySelector('main')!;
const tagsOf = (type: string): Tag[] => all.filter((tag) => tag.type === type);
const count = (selector: string): number => source.querySelectorAll(selector).length;
/** Letters and figures: page numbers come after pagination, words may be cut at the end of a line. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** An index names a page once: of two links to one page, the second goes. The number printed is in the description of the link. */
const repeatedInIndex = ((): number => {
  const kept = under(tagsOf('Index')[0]!, 'Link').length;
  return count('.index-pages a') - kept;
})();

describe('there are as many of each as in the page', () => {
  const list = 'ul, ol, dl';
  const inContents = '[role="doc-toc"]';
  test.each([
    ['paragraphs', 'P', count('p')],
    ['first titles', 'H1', count('h1')],
    ['second titles', 'H2', count('h2')],
    // The title « Notes » of the list of notes goes with the list: on paper notes stand at the foot of their pages.
    ['third titles', 'H3', count('h3') - count('.notes h3')],
    ['fourth titles', 'H4', count('h4')],
    ['lists', 'L', count(list) - count('.notes ol') - count(`${inContents} ol`)],
    ['items', 'LI', count('li') - count('.notes li') - count(`${inContents} li`) + count('dt')],
    ['contents', 'TOC', count(`${inContents} ol`)],
    ['lines of the contents', 'TOCI', count(`${inContents} li`)],
    ['tables', 'Table', count('table')],
    ['heads of tables', 'THead', count('thead')],
    ['bodies of tables', 'TBody', count('tbody')],
    ['rows', 'TR', count('tr')],
    ['header cells', 'TH', count('th')],
    ['data cells', 'TD', count('td')],
    ['captions', 'Caption', count('caption') + count('figcaption')],
    ['figures', 'Figure', count('img:not([alt=""])') + count('svg[role="img"]')],
    ['notes', 'Note', count('.notes li')],
    ['links', 'Link', count('a[href]') - repeatedInIndex],
    ['strong words', 'Strong', count('strong')],
    ['codes', 'Code', count('code')],
    ['asides', 'Aside', count('aside')],
    ['sections', 'Sect', count('section') - count('section.notes')],
  ])('%s (%s)', (_what, type, expected) => {
    expect(expected).toBeGreaterThan(0);
    expect(tagsOf(type).length).toBe(expected);
  });

  test('and no element of another type, but what a list, a contents or a note asks for', () => {
    const known =
      /^(?:Document|P|H[1-4]|L|LI|Lbl|LBody|TOCI?|Reference|Index|Table|THead|TBody|TR|TH|TD|Caption|Figure|Note|Link|Strong|Em|Code|Aside|Sect|BlockQuote|Quote|Span)$/;
    expect(all.filter(({ type }) => !known.test(type)).map(({ type }) => type)).toEqual([]);
    expect(all.filter(({ type, lang }) => type === 'Span' && lang === undefined)).toEqual([]);
  });
});

describe('each is whole, and where the book has it', () => {
  /** The texts of one kind of element, in the order of the page; what is written after pagination is left out on both sides. */
  const texts = (selector: string, without: string): string[] =>
    [...source.querySelectorAll(selector)].map((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll(without).forEach((part) => part.remove());
      return letters(copy.textContent);
    });
  const hasNumber = (element: Element): boolean => element.querySelector('.numero-page') !== null;

  test.each([
    ['titles', 'h1, h2, h3:not(.notes h3), h4', /^H[1-4]$/],
    ['captions', 'caption', /^Caption$/],
    ['terms', 'dt', /^$/],
  ] as const)('%s', (what, selector, type) => {
    if (what === 'terms') {
      const terms = tagsOf('Lbl').map(({ text }) => letters(text));
      for (const term of texts(selector, '.numero-page')) expect(terms).toContain(term);
      return;
    }
    const tags = all.filter((tag) => type.test(tag.type) && (what !== 'captions' || tag.parent?.type === 'Table'));
    expect(tags.map(({ text }) => letters(text))).toEqual(texts(selector, '.numero-page'));
  });

  test('paragraphs: those of the notes follow the block that calls them, all others are in order', () => {
    const inNote = (tag: Tag): boolean => tag.type === 'Note' || (tag.parent !== undefined && inNote(tag.parent));
    const wanted = [...source.querySelectorAll('p')].filter((p) => !p.closest('.notes'));
    const found = tagsOf('P').filter((tag) => !inNote(tag));
    expect(found.length).toBe(wanted.length);
    const wrong = wanted.flatMap((p, rank) => {
      // A page number has no text before pagination: the rest of the paragraph stands around it.
      const pieces = hasNumber(p) ? p.textContent.split(/0{2,3}/) : [p.textContent];
      const text = letters(found[rank]!.text);
      return pieces.every((piece) => text.includes(letters(piece))) ? [] : [`${p.textContent} ≠ ${found[rank]!.text}`];
    });
    expect(wrong).toEqual([]);
  });

  test('cells: each table has its rows, each row its cells, with their words', () => {
    const tables = [...source.querySelectorAll('table')];
    for (const [rank, table] of tagsOf('Table').entries()) {
      const rows = [...tables[rank]!.querySelectorAll('tr')];
      const tags = under(table, 'TR');
      expect(tags.length).toBe(rows.length);
      for (const [index, row] of tags.entries()) {
        expect(row.kids.map(({ type }) => type.toLowerCase())).toEqual([...rows[index]!.children].map(({ localName }) => localName));
        const cells = [...rows[index]!.children].filter((cell) => !hasNumber(cell));
        const words = row.kids.map(({ text }) => letters(text));
        for (const cell of cells) expect(words).toContain(letters(cell.textContent));
      }
    }
  });

  test('some tables, lists and paragraphs stand on two pages and are one element', () => {
    for (const type of ['Table', 'L', 'P'])
      expect(
        tagsOf(type).some(({ pages }) => pages.length > 1),
        type,
      ).toBe(true);
  });

  test('pages follow each other in the order of reading, notes and margins apart', () => {
    let last = 1;
    for (const tag of all.filter(({ type }) => /^(?:P|H[1-4]|Table|L)$/.test(type))) {
      expect(tag.pages[0]!, tag.text.slice(0, 60)).toBeGreaterThanOrEqual(last - 1);
      last = Math.max(last, tag.pages[0]!);
    }
  });
});

describe('each says what a screen reader asks', () => {
  test('nothing is empty, but a cell left to fill in', () => {
    expect(
      all.filter(({ empty, type }) => empty && type !== 'TD' && type !== 'TH').map(({ type, pages }) => `${type} ${pages.join()}`),
    ).toEqual([]);
  });

  test('a list says how it is numbered, its items have a body, and a mark when it shows one', () => {
    for (const list of tagsOf('L')) {
      const numbering = list.attributes['ListNumbering'];
      expect(numbering).toMatch(/^\/(?:None|Disc|Circle|Square|Decimal)$/);
      expect(list.kids.every(({ type }) => type === 'LI')).toBe(true);
      for (const item of list.kids) {
        const types = item.kids.map(({ type }) => type).join(' ');
        expect(types, list.text.slice(0, 60)).toMatch(numbering === '/None' ? /^(?:Lbl )?LBody$/ : /^Lbl LBody$/);
      }
    }
    expect(tagsOf('L').filter(({ attributes }) => attributes['ListNumbering'] === '/Decimal').length).toBe(
      count('ol') - count('.notes ol') - count('[role="doc-toc"] ol'),
    );
  });

  test('a header cell has its scope, a data cell names its headers, and each of them exists', () => {
    const ids = new Set(tagsOf('TH').map(({ id }) => id));
    for (const cell of tagsOf('TH')) expect(cell.attributes['Scope']).toMatch(/^\/(?:Column|Row)$/);
    for (const cell of tagsOf('TD')) {
      const headers = [...(cell.attributes['Headers'] ?? '').matchAll(/\(([^)]*)\)/g)].map((match) => match[1]);
      expect(headers.length, cell.text).toBeGreaterThan(0);
      for (const header of headers) expect(ids).toContain(header);
    }
  });

  test('a figure says in words what it shows, and where it stands', () => {
    const pictures = [...source.querySelectorAll('svg[role="img"], img:not([alt=""])')];
    for (const [rank, figure] of tagsOf('Figure').entries()) {
      const picture = pictures[rank]!;
      expect(letters(figure.alt ?? '')).toBe(letters(picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? ''));
      const [left = 0, bottom = 0, right = 0, top = 0] = (figure.attributes['BBox'] ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(596);
      expect(right - left).toBeGreaterThan(100);
      expect(top - bottom).toBeGreaterThan(40);
    }
  });

  test('a link holds its annotations and says where it leads', () => {
    for (const link of tagsOf('Link')) {
      expect(link.links.length, link.text).toBeGreaterThan(0);
      expect(new Set(link.links.map(({ leadsTo }) => leadsTo)).size, link.text).toBe(1);
      for (const { contents } of link.links) expect(contents.trim(), link.text).not.toBe('');
    }
  });

  test('a note is read after the block that calls it; its number leads to the call, on the same page, and the call to it', () => {
    expect(new Set(tagsOf('Note').map(({ id }) => id)).size).toBe(tagsOf('Note').length);
    for (const note of tagsOf('Note')) {
      const number = /^\d+/.exec(note.text)![0];
      const siblings = note.parent!.kids.slice(0, note.parent!.kids.indexOf(note)).filter(({ type }) => type !== 'Note');
      const call = under({ ...note.parent!, kids: [siblings.at(-1)!] }, 'Reference').find(({ text }) => text === number)!;
      expect(call, note.text.slice(0, 60)).toBeDefined();
      expect(note.pages).toEqual(call.pages);
      const [page] = note.pages;
      expect(under(call, 'Link').map(({ links }) => links[0])).toEqual([{ leadsTo: `page ${page!}`, contents: `Note ${number}` }]);
      expect(under(note, 'Link')[0]!.links[0]).toEqual({
        leadsTo: `page ${page!}`,
        contents: `Retour au texte, appel de la note ${number}`,
      });
    }
  });

  test('the document is one tree of one root', () => {
    expect(root.type).toBe('Document');
    expect(root.kids.every(({ type }) => type === 'Sect')).toBe(true);
  });
});

test('what is in no element is a running head, a folio, or the repeated head of a table', () => {
  const heads = new Set([...source.querySelectorAll('th')].map((cell) => letters(cell.textContent)));
  const titles = new Set(
    [...source.querySelectorAll('[data-titre], [data-partie]')].flatMap((section) => [
      letters(section.getAttribute('data-titre') ?? ''),
      letters(section.getAttribute('data-partie') ?? ''),
    ]),
  );
  const stray = artifacts.flatMap((texts, index) =>
    texts
      .filter((text) => !/^[ivxlc\d]+$/.test(text) && !titles.has(letters(text)) && !heads.has(letters(text)))
      .map((text) => `page ${index + 1} : ${text}`),
  );
  expect(stray).toEqual([]);
  expect(artifacts.flat().length).toBeGreaterThan(60);
});
