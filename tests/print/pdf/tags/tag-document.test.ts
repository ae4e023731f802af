/** From a book whose every element is cut by a page break to its PDF, as the pipeline does; the tags are then read back with other code. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundlePaginator } from '../../../../print/bundle-paginator.ts';
import { readDrawings } from '../../../../print/pdf/page-contents.ts';
import { tagDocument } from '../../../../print/pdf/tags/tag-document.ts';
import type { Report } from '../../../../print/report.ts';
import { finishPdf } from '../../../../print/stages/finish-pdf.ts';
import { printPdf } from '../../../../print/stages/print-pdf.ts';
import { cutBook } from '../../books/cut-book.ts';
import { bookPage, withBook } from '../../books/open-book.ts';
import { useBrowser } from '../../real-browser.ts';
import { edition } from '../../report-builder.ts';
import { allIn, treeOf } from '../../structure-tree.ts';
import { readMarks, readTexts, type MarkedPage } from './page-marks.ts';
import { allUnder, annotationsOf, isAnnotation, isElement, isMark, readParentTree, readTree, type WrittenElement } from './written-tree.ts';

const browser = useBrowser();
let report: Report;
let printed: Uint8Array;
let finished: Uint8Array;
let document: PDFDocument;
let elements: WrittenElement[];
let pages: MarkedPage[];
beforeAll(async () => {
  await withBook(browser(), await bundlePaginator(), bookPage(cutBook, 'a5'), async (made, page) => {
    report = made;
    printed = await printPdf(page);
  });
  finished = await finishPdf(printed, edition, report);
  document = await PDFDocument.load(finished, { updateMetadata: false });
  elements = allUnder(readTree(document));
  pages = readDrawings(document).pages.map(({ content }) => readMarks(content));
});

const N = PDFName.of;
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

describe('what pages draw', () => {
  test('is all marked, as an element or as an artifact', () => {
    expect(pages.flatMap(({ painted }) => painted).filter(({ mark }) => mark === undefined)).toEqual([]);
    expect(pages.flatMap(({ marks }) => marks).filter(({ tag, mcid }) => (tag === 'Artifact') !== (mcid === undefined))).toEqual([]);
    expect(pages.flatMap(({ painted }) => painted).length).toBeGreaterThan(1000);
  });

  test('is under one mark at a time, that ends in the state where it began', () => {
    expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('has identifiers from 0, in order, on each page', () => {
    for (const { marks } of pages) {
      const mcids = marks.map(({ mcid }) => mcid).filter((mcid) => mcid !== undefined);
      expect(mcids).toEqual(mcids.map((_mcid, rank) => rank));
    }
  });

  test('is in the structure once, and the structure names nothing else', () => {
    const named = elements.flatMap(({ kids }) => kids.filter(isMark).map(({ page, mcid }) => `${page}.${mcid}`));
    const marked = pages.flatMap(({ marks }, index) =>
      marks.filter(({ mcid }) => mcid !== undefined).map(({ mcid }) => `${index + 1}.${mcid!}`),
    );
    expect(named.toSorted()).toEqual(marked.toSorted());
    expect(new Set(named).size).toBe(named.length);
  });

  test('says in the stream itself the type of its element', () => {
    for (const { type, kids } of elements)
      for (const { page, mcid } of kids.filter(isMark)) expect(pages[page - 1]!.marks.find((mark) => mark.mcid === mcid)!.tag).toBe(type);
  });

  test('is an artifact when it is a running head, a folio, or the repeated head of a table; and all else that is a text is none', async () => {
    const loose = (await readTexts(finished)).map((texts) => texts.loose);
    const inAnyOrder = (texts: readonly string[]): string =>
      Array.from(letters(texts.join('')))
        .toSorted()
        .join('');
    const tablePages = report.pages.filter(({ blocks }) => blocks.some(({ tag }) => tag === 'td')).map(({ number }) => number);
    expect(tablePages.length).toBeGreaterThan(2);
    for (const [index, { number, heads }] of report.pages.entries()) {
      const repeated = tablePages.slice(1).includes(number) ? ['Qui,', 'ici', '4', 'Quoi'] : [];
      expect(inAnyOrder(loose[index]!)).toBe(inAnyOrder([...heads, ...repeated]));
    }
  });

  test('is of the kind Pagination for a text, Layout for a drawing', () => {
    for (const { operator, mark } of pages.flatMap(({ painted }) => painted))
      if (mark?.tag === 'Artifact') expect(mark.kind).toBe(operator === 'Tj' || operator === 'TJ' ? 'Pagination' : 'Layout');
  });
});

describe('the structure', () => {
  test('is that of the report, element for element', () => {
    expect(elements.map(({ type }) => type)).toEqual(allIn(treeOf(report.structure)).map(({ type }) => type));
  });

  test('has every element under the parent that it names', () => {
    for (const element of elements) for (const kid of element.kids.filter(isElement)) expect(kid.parent).toBe(element.ref);
    expect(document.context.lookup(elements[0]!.parent)).toBe(document.catalog.lookup(N('StructTreeRoot')));
  });

  test('gives each element its own text, and no other', async () => {
    const texts = await readTexts(finished);
    const trees = allIn(treeOf(report.structure));
    /** The mark of an item is drawn and is no text of the source; a picture is read by other words than those drawn in it. */
    const read = (index: number): string => {
      const { type, kids } = elements[index]!;
      if (type === 'Figure' || (type === 'Lbl' && trees[index]!.text === '')) return '';
      return kids
        .map((kid) =>
          isElement(kid)
            ? read(elements.findIndex(({ ref }) => ref === kid.ref))
            : isMark(kid)
              ? (texts[kid.page - 1]!.marked.get(kid.mcid) ?? '')
              : '',
        )
        .join('');
    };
    for (const [index, { type }] of elements.entries())
      expect(letters(read(index)), type).toBe(letters(trees[index]!.text.replace(/\[.*?\]/g, '')));
  });

  test('holds each element that a page break cuts whole, with marks on all of its pages', () => {
    const pagesOf = (element: WrittenElement): number[] => [
      ...new Set(element.kids.flatMap((kid) => (isElement(kid) ? pagesOf(kid) : isMark(kid) ? [kid.page] : []))),
    ];
    const trees = allIn(treeOf(report.structure));
    for (const [index, element] of elements.entries()) expect(pagesOf(element).toSorted()).toEqual(trees[index]!.pages.toSorted());
    expect(elements.filter((element) => pagesOf(element).length > 1).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['P', 'Link', 'L', 'LI', 'LBody', 'Table', 'TBody', 'TR', 'TD', 'Sect']),
    );
  });
});

describe('the way back', () => {
  test('leads from each identifier of each page to its element', () => {
    const parents = readParentTree(document);
    const holders = new Map(elements.flatMap(({ ref, kids }) => kids.filter(isMark).map(({ page, mcid }) => [`${page}.${mcid}`, ref])));
    for (const [index, { node }] of document.getPages().entries()) {
      const list = parents.get(node.lookup(N('StructParents'), PDFNumber).asNumber());
      expect(list).toEqual(
        pages[index]!.marks.filter(({ mcid }) => mcid !== undefined).map(({ mcid }) => holders.get(`${index + 1}.${mcid!}`)),
      );
    }
  });

  test('has its keys in order, each for one page or one annotation, and says which is free', () => {
    const root = document.catalog.lookup(N('StructTreeRoot'), PDFDict);
    const keys = [...readParentTree(document).keys()];
    expect(keys).toEqual(keys.map((_key, rank) => rank));
    expect(keys).toHaveLength(pages.length + annotationsOf(document).length);
    expect(root.lookup(N('ParentTreeNextKey'), PDFNumber).asNumber()).toBe(keys.length);
  });

  test('leads from each annotation to a link that holds it, on its page', () => {
    const parents = readParentTree(document);
    expect(annotationsOf(document).length).toBeGreaterThan(15);
    for (const { page, annotation, dict } of annotationsOf(document)) {
      const link = elements.find((element) => element.ref === parents.get(dict.lookup(N('StructParent'), PDFNumber).asNumber()))!;
      expect(link.type).toBe('Link');
      expect(link.kids.filter(isAnnotation)).toContainEqual({ page, annotation });
    }
  });

  test('leaves no annotation out, and no link without one', () => {
    const held = elements.flatMap(({ kids }) => kids.filter(isAnnotation).map(({ annotation }) => annotation));
    expect(held.map(String).toSorted()).toEqual(annotationsOf(document).map(({ annotation }) => annotation.toString()).toSorted()); // prettier-ignore
    for (const { type, kids } of elements) expect(kids.some(isAnnotation)).toBe(type === 'Link');
  });

  test('gives a link over two pages an annotation on each', () => {
    const cut = elements.filter(({ kids }) => new Set(kids.filter(isAnnotation).map(({ page }) => page)).size > 1);
    expect(cut).toHaveLength(1);
    expect(new Set(cut[0]!.kids.filter(isAnnotation).map(({ page }) => page))).toEqual(
      new Set(cut[0]!.kids.filter(isMark).map(({ page }) => page)),
    );
  });

  test('tells for each annotation where it leads, in words', () => {
    const trees = allIn(treeOf(report.structure));
    for (const [index, { kids }] of elements.entries())
      for (const { annotation } of kids.filter(isAnnotation)) {
        const contents = document.context.lookup(annotation, PDFDict).lookup(N('Contents'), PDFHexString);
        expect(contents.decodeText()).toBe(trees[index]!.facts.contents);
      }
  });
});

test('the tree of the browser is gone, with its names that change each time', async () => {
  const [raw, done] = await Promise.all([printed, finished].map((bytes) => PDFDocument.load(bytes, { updateMetadata: false })));
  const elementsIn = (pdf: PDFDocument): number =>
    pdf.context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFDict && object.has(N('S')) && object.has(N('P')))
      .length;
  expect(elementsIn(raw!)).toBeGreaterThan(elements.length);
  expect(elementsIn(done!)).toBe(elements.length);
  expect(document.catalog.lookup(N('MarkInfo'), PDFDict).get(N('Marked'))?.toString()).toBe('true');
});

describe('a file that does not draw what the report says is refused, with its page and both texts', () => {
  const tag = async (change: (structure: Report['structure'], pdf: PDFDocument) => void): Promise<void> => {
    const pdf = await PDFDocument.load(printed, { updateMetadata: false });
    const structure = structuredClone(report.structure);
    change(structure, pdf);
    tagDocument(pdf, readDrawings(pdf).pages, structure);
  };

  test('a word that is not the same', async () => {
    const change = tag(({ leaves }) => void (leaves[2]!.find(({ text }) => text === 'open badge')!.text = 'open source'));
    await expect(change).rejects.toThrow('page 3, attendu « open source », trouvé « open badge »');
  });

  test('a text that is not drawn', async () => {
    const change = tag(({ leaves }) => void leaves[3]!.push({ kind: 'text', text: 'perdu' }));
    await expect(change).rejects.toThrow('page 4, attendu « perdu », trouvé rien');
  });

  test('a text that is not in the report', async () => {
    await expect(tag(({ leaves }) => void leaves[0]!.shift())).rejects.toThrow('page 1, attendu « Textes », trouvé « Sommaire »');
  });

  test('a link whose text the report holds elsewhere', async () => {
    const change = tag(({ elements: all }) => {
      const link = all.findIndex(({ type }) => type === 'Link');
      const holder = all.find(({ kids }) => kids.includes(link))!;
      holder.kids.splice(holder.kids.indexOf(link), 1, ...all[link]!.kids.splice(0));
    });
    await expect(change).rejects.toThrow('page 1, un lien ne contient aucun texte lu');
  });

  test('a file without tags', async () => {
    const change = tag((_structure, pdf) => pdf.catalog.delete(N('StructTreeRoot')));
    await expect(change).rejects.toThrow('page 1, attendu « Sommaire », trouvé rien');
  });

  test('and left to itself, the report goes with its file', async () => {
    await expect(tag(() => undefined)).resolves.toBeUndefined();
  });
});

test('a file that draws nothing of the book has all its drawings as artifacts', async () => {
  const plain = await PDFDocument.create();
  plain.addPage([100, 100]).drawText('Folio');
  const pdf = await PDFDocument.load(await plain.save());
  const drawings = readDrawings(pdf).pages;
  tagDocument(pdf, drawings, { elements: [{ type: 'Document', kids: [] }], leaves: [[]] });
  expect(readMarks(drawings[0]!.content).marks).toEqual([{ tag: 'Artifact', mcid: undefined, kind: 'Pagination' }]);
  expect(readTree(pdf).kids).toEqual([]);
  expect(pdf.catalog.lookup(N('StructTreeRoot'), PDFDict).lookup(N('ParentTree'), PDFDict).lookup(N('Nums'), PDFArray).size()).toBe(2);
});
