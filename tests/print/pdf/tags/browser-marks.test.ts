import { PDFDocument, PDFName, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readBrowserMarks, type BrowserMarks } from '../../../../print/pdf/tags/browser-marks.ts';

/** Kids of an element: marks on its own page, on page `p` (from 1), an annotation by its number, elements. */
type Kid = number | readonly [page: number, mcid: number] | { readonly annotation: number } | Tree;
interface Tree {
  readonly type: string;
  /** Page of its own marks, 1 for the first. */
  readonly page?: number;
  readonly kids?: readonly Kid[] | Kid;
}

const isTree = (kid: Kid): kid is Tree => typeof kid === 'object' && 'type' in kid;

/** The marks that are read in a document of three pages with that tree, and its annotations by their number. */
async function read(
  root?: Tree | readonly Tree[],
  grow?: (document: PDFDocument, pages: readonly PDFRef[]) => void,
): Promise<BrowserMarks> {
  const document = await PDFDocument.create();
  const { context } = document;
  const pages = [1, 2, 3].map(() => document.addPage().ref);
  const annotations = [0, 1, 2, 3].map((number) => context.register(context.obj({ Subtype: 'Link', Number: number })));
  const write = ({ type, page, kids = [] }: Tree): PDFRef => {
    const dict = context.obj({ Type: 'StructElem', S: type });
    const ref = context.register(dict);
    if (page !== undefined) dict.set(PDFName.of('Pg'), pages[page - 1]!);
    const list = (Array.isArray(kids) ? kids : [kids]) as readonly Kid[];
    const written = list.map((kid) => {
      if (typeof kid === 'number') return context.obj(kid);
      if (isTree(kid)) return write(kid);
      return 'annotation' in kid
        ? context.obj({ Type: 'OBJR', Obj: annotations[kid.annotation] })
        : context.obj({ Type: 'MCR', Pg: pages[kid[0] - 1], MCID: kid[1] });
    });
    dict.set(PDFName.of('K'), Array.isArray(kids) ? context.obj(written) : written[0]!);
    return ref;
  };
  if (root) {
    const kids = Array.isArray(root) ? context.obj((root as readonly Tree[]).map(write)) : write(root as Tree);
    const tree = context.obj({ Type: 'StructTreeRoot' });
    tree.set(PDFName.of('K'), kids);
    document.catalog.set(PDFName.of('StructTreeRoot'), context.register(tree));
  }
  grow?.(document, pages);
  const marks = readBrowserMarks(document);
  const number = (ref: PDFRef): number => Number((context.lookup(ref) as PDFDict).get(PDFName.of('Number'))?.toString());
  return {
    pages: marks.pages,
    links: marks.links.map((link) => ({ ...link, annotations: link.annotations.map(number) as unknown as PDFRef[] })),
  };
}

const text = (...mcids: number[]) => ({ kind: 'text', mcids });

test('each element that holds marks is one mark, in the order of reading', async () => {
  const { pages } = await read({
    type: 'Document',
    kids: [
      {
        type: 'P',
        kids: [
          { type: 'NonStruct', page: 1, kids: [3] },
          { type: 'NonStruct', page: 1, kids: [1] },
        ],
      },
      { type: 'P', kids: [{ type: 'NonStruct', page: 1, kids: [2] }] },
    ],
  });
  expect(pages).toEqual([[text(3), text(1), text(2)], [], []]);
});

test('several marks of one element on one page are one text', async () => {
  expect((await read({ type: 'P', page: 1, kids: [0, 4, 2] })).pages[0]).toEqual([text(0, 4, 2)]);
});

test('a single kid need not be a list, at the root neither', async () => {
  expect((await read({ type: 'P', page: 2, kids: 5 })).pages[1]).toEqual([text(5)]);
  expect((await read([{ type: 'P', page: 2, kids: 5 }, { type: 'P', page: 2, kids: 6 }])).pages[1]).toEqual([text(5), text(6)]); // prettier-ignore
});

test('the mark of an item and a picture are told from a text', async () => {
  const { pages } = await read({
    type: 'LI',
    kids: [
      { type: 'Lbl', page: 1, kids: [0] },
      { type: 'LBody', page: 1, kids: [1] },
      { type: 'Figure', page: 1, kids: [2] },
    ],
  });
  expect(pages[0]).toEqual([{ kind: 'mark', mcids: [0] }, text(1), { kind: 'picture', mcids: [2] }]);
});

test('marks of an element on several pages are a mark on each', async () => {
  const { pages } = await read({ type: 'P', page: 1, kids: [0, [2, 0], [2, 1], [3, 7]] });
  expect(pages).toEqual([[text(0)], [text(0, 1)], [text(7)]]);
});

test('a mark that names no page is on the page of its element', async () => {
  const { pages } = await read({ type: 'P', page: 2 }, (document, refs) => {
    const element = document.catalog.lookup(PDFName.of('StructTreeRoot')) as PDFDict;
    const mark = document.context.obj({ Type: 'MCR', MCID: 8 });
    (element.lookup(PDFName.of('K')) as PDFDict).set(PDFName.of('K'), document.context.obj([mark]));
    expect(refs).toHaveLength(3);
  });
  expect(pages[1]).toEqual([text(8)]);
});

test('a link has its annotations, and the marks of all that it holds, by page and rank on it', async () => {
  const { links, pages } = await read({
    type: 'P',
    kids: [
      { type: 'NonStruct', page: 1, kids: [0] },
      {
        type: 'Link',
        kids: [
          { annotation: 0 },
          { annotation: 1 },
          { type: 'NonStruct', page: 1, kids: [1] },
          { type: 'Strong', kids: [{ type: 'NonStruct', page: 2, kids: [0] }] },
        ],
      },
      { type: 'NonStruct', page: 2, kids: [1] },
    ],
  });
  expect(links).toEqual([
    {
      annotations: [0, 1],
      marks: [
        { page: 0, rank: 1 },
        { page: 1, rank: 0 },
      ],
    },
  ]);
  expect(pages.map((marks) => marks.length)).toEqual([2, 2, 0]);
});

test('a link without a text has no marks', async () => {
  expect((await read({ type: 'Link', kids: [{ annotation: 2 }] })).links).toEqual([{ annotations: [2], marks: [] }]);
});

test('a document without a tree has no marks', async () => {
  expect(await read()).toEqual({ pages: [[], [], []], links: [] });
});
