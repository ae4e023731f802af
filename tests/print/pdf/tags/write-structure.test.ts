import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { writeStructure, type LinkAnnotation } from '../../../../print/pdf/tags/write-structure.ts';
import type { Structure, StructureLeaf } from '../../../../print/report.ts';
import { allUnder, isElement, readParentTree, readTree, type WrittenElement } from './written-tree.ts';

type Element = Structure['elements'][number];

interface Written {
  readonly document: PDFDocument;
  readonly root: WrittenElement;
  /** First element of a type. */
  readonly first: (type: string) => WrittenElement;
}

const text = (words: string): StructureLeaf => ({ kind: 'text', text: words });

/** Writes a structure in a document of a page for each list of `leaves`; its identifiers are those leaves unless told otherwise. */
async function write(
  elements: readonly Element[],
  leaves: readonly (readonly StructureLeaf[])[],
  { mcids = leaves.map((page) => [...page.keys()]), links = {} }: { mcids?: number[][]; links?: Record<number, number[]> } = {},
): Promise<Written> {
  const document = await PDFDocument.create();
  leaves.forEach(() => document.addPage([300, 400]));
  const annotations = new Map(
    Object.entries(links).map(([index, pages]) => [
      Number(index),
      pages.map((page): LinkAnnotation => ({ ref: document.context.register(document.context.obj({ Subtype: 'Link' })), page: page - 1 })),
    ]),
  );
  writeStructure(document, {
    structure: { elements: [...elements], leaves: leaves.map((page) => [...page]) },
    leaves: mcids,
    annotations,
  });
  const root = readTree(document);
  return { document, root, first: (type) => allUnder(root).find((element) => element.type === type)! };
}

/** A tree in one line: types, and marks as page.identifier. */
const outline = (element: WrittenElement): string =>
  `${element.type}(${element.kids.map((kid) => (isElement(kid) ? outline(kid) : 'mcid' in kid ? `${kid.page}.${kid.mcid}` : `${kid.page}.link`)).join(' ')})`;

const treeRoot = ({ document }: Written): PDFDict => document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);

test('elements, in order, with their marks', async () => {
  const { root } = await write(
    [
      { type: 'Document', kids: [1, 2] },
      { type: 'H1', kids: [[1, 0]] },
      { type: 'P', kids: [[1, 1], 3, [1, 3]] },
      { type: 'Strong', kids: [[1, 2]] },
    ],
    [[text('Un'), text('deux '), text('trois'), text('.')]],
  ); // prettier-ignore
  expect(outline(root)).toBe('Document(H1(1.0) P(1.1 Strong(1.2) 1.3))');
});

test('each element knows its parent, the first one the root of the tree', async () => {
  const written = await write(
    [
      { type: 'Document', kids: [1] },
      { type: 'Sect', kids: [2] },
      { type: 'P', kids: [[1, 0]] },
    ],
    [[text('Un')]],
  );
  const byRef = new Map(allUnder(written.root).map(({ ref, type }) => [ref.toString(), type]));
  expect(allUnder(written.root).map(({ parent }) => byRef.get(parent.toString()))).toEqual([undefined, 'Document', 'Sect']);
  expect(written.document.context.lookup(written.root.parent)).toBe(treeRoot(written));
});

test('a leaf that is drawn in several parts has all of them; a leaf that is not drawn has none', async () => {
  const { root } = await write([{ type: 'P', kids: [[1, 0], [1, 1], [1, 2]] }], [[text('a'), text(' '), text('b')]], { mcids: [[2, 0, 2]] }); // prettier-ignore
  expect(outline(root)).toBe('P(1.1 1.0 1.2)');
});

test('an element cut by page breaks is one, with marks on its three pages', async () => {
  const pages = [[text('Début')], [text('Titre'), text('suite')], [text('fin')]];
  const written = await write(
    [
      { type: 'Document', kids: [1, 2] },
      { type: 'P', kids: [[1, 0], [2, 1], [3, 0]] },
      { type: 'H2', kids: [[2, 0]] },
    ],
    pages,
  ); // prettier-ignore
  expect(outline(written.root)).toBe('Document(P(1.0 2.1 3.0) H2(2.0))');
  const parents = readParentTree(written.document);
  const [, paragraph, title] = allUnder(written.root).map(({ ref }) => ref);
  expect([0, 1, 2].map((page) => parents.get(page))).toEqual([[paragraph], [title, paragraph], [paragraph]]);
});

test('an element without a mark of its own names no page', async () => {
  const { document, root, first } = await write(
    [{ type: 'Document', kids: [1, 2] }, { type: 'P', kids: [[2, 0]] }, { type: 'TD', kids: [] }],
    [[], [text('Un')]],
  ); // prettier-ignore
  const pageOf = ({ ref }: WrittenElement): unknown => document.context.lookup(ref, PDFDict).get(PDFName.of('Pg'));
  expect([root, first('P'), first('TD')].map(pageOf)).toEqual([undefined, document.getPage(1).ref, undefined]);
  expect(first('TD').kids).toEqual([]);
});

test('a link has its annotations after its text, on the pages where they are', async () => {
  const { root, document } = await write(
    [
      { type: 'P', kids: [1, 2] },
      { type: 'Link', kids: [[1, 0], [2, 0]], contents: 'Les missions' },
      { type: 'Link', kids: [[2, 1]] },
    ],
    [[text('les')], [text('missions'), text('ici')]],
    { links: { 1: [1, 2], 2: [2] } },
  ); // prettier-ignore
  expect(outline(root)).toBe('P(Link(1.0 2.0 1.link 2.link) Link(2.1 2.link))');
  const [, cut, short] = allUnder(root).map(({ ref }) => ref);
  const parents = readParentTree(document);
  expect([2, 3, 4].map((key) => parents.get(key))).toEqual([cut, cut, short]);
});

test('the language of an element, and what an abbreviation stands for', async () => {
  const { first } = await write(
    [{ type: 'P', kids: [1, 2] }, { type: 'Span', kids: [[1, 0]], lang: 'en' }, { type: 'Code', kids: [[1, 1]], expansion: 'validation des acquis' }],
    [[text('open badge'), text('VAE')]],
  ); // prettier-ignore
  expect(first('Span').entries).toEqual({ Lang: 'en' });
  expect(first('Code').entries).toEqual({ E: 'validation des acquis' });
});

test('a picture has its text alternative, and where it stands on its own sheet', async () => {
  const picture: StructureLeaf = { kind: 'picture', text: 'Trois barres : à gauche, l’été', box: [100, 200, 200, 300] };
  const { first } = await write(
    [
      { type: 'Document', kids: [1] },
      { type: 'Figure', kids: [[2, 0]] },
    ],
    [[], [picture]],
  );
  expect(first('Figure').entries).toEqual({
    Alt: 'Trois barres : à gauche, l’été',
    A: '<< /O /Layout /Placement /Block /BBox [ 75 175 150 250 ] >>',
  });
});

test('a picture without words has no empty alternative: a check must find it missing', async () => {
  const { first } = await write(
    [
      { type: 'Document', kids: [1] },
      { type: 'Figure', kids: [[1, 0]] },
    ],
    [[{ kind: 'picture', text: '' }]],
  );
  expect(first('Figure').entries).toEqual({});
});

test('a data cell names its header cells, which have an id', async () => {
  const { root, first } = await write(
    [
      { type: 'Table', kids: [1, 4] },
      { type: 'TR', kids: [2, 3] },
      { type: 'TH', kids: [], scope: 'Column' },
      { type: 'TH', kids: [[1, 0]], scope: 'Column' },
      { type: 'TR', kids: [5, 6] },
      { type: 'TH', kids: [[1, 1]], scope: 'Row' },
      { type: 'TD', kids: [[1, 2]] },
    ],
    [[text('Quoi'), text('Rang'), text('Une cellule')]],
  );
  expect(first('TD').entries).toEqual({ A: '<< /O /Table /Headers [ (cellule-3) (cellule-5) ] >>' });
  // The head of a column without cells names nothing.
  expect(allUnder(root).filter(({ type }) => type === 'TH').map(({ entries }) => entries['ID'])).toEqual([undefined, 'cellule-3', 'cellule-5']); // prettier-ignore
});

test('ids are found from the root, in alphabetical order', async () => {
  const written = await write(
    [
      { type: 'Document', kids: [1, 2, 3] },
      { type: 'Note', kids: [[1, 0]], id: 'missions-note-2' },
      { type: 'Note', kids: [[1, 1]], id: 'missions-note-10' },
      { type: 'Note', kids: [[1, 2]], id: 'emploi-note-1' },
    ],
    [[text('a'), text('b'), text('c')]],
  );
  const names = treeRoot(written).lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), PDFArray);
  const [, two, ten, one] = allUnder(written.root).map(({ ref }) => ref);
  expect(names.asArray().map(String)).toEqual(['(emploi-note-1)', one, '(missions-note-10)', ten, '(missions-note-2)', two].map(String));
});

test('a structure without ids has no list of them', async () => {
  expect(treeRoot(await write([{ type: 'P', kids: [[1, 0]] }], [[text('Un')]])).has(PDFName.of('IDTree'))).toBe(false);
});

test('our own types say which standard type they stand for, and no standard type is changed', async () => {
  const roles = treeRoot(await write([{ type: 'P', kids: [[1, 0]] }], [[text('Un')]])).lookup(PDFName.of('RoleMap'), PDFDict);
  expect(Object.fromEntries(roles.keys().map((key) => [key.decodeText(), roles.lookup(key, PDFName).decodeText()]))).toEqual({
    Aside: 'Sect',
    Em: 'Span',
    Strong: 'Span',
  });
});

test('the document says that it is tagged, and which number is free', async () => {
  const written = await write([{ type: 'Link', kids: [[1, 0]], contents: 'Ici' }], [[text('Un')], []], { links: { 0: [1] } });
  expect(written.document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true');
  expect(treeRoot(written).lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber()).toBe(3);
});

test('the tree that was there is replaced', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  const old: PDFRef = document.context.register(document.context.obj({ Type: 'StructTreeRoot' }));
  document.catalog.set(PDFName.of('StructTreeRoot'), old);
  writeStructure(document, {
    structure: { elements: [{ type: 'Document', kids: [] }], leaves: [[]] },
    leaves: [[]],
    annotations: new Map(),
  });
  expect(document.catalog.get(PDFName.of('StructTreeRoot'))).not.toBe(old);
  expect(readTree(document).type).toBe('Document');
});

test('an element that is not in the list is refused by its rank', async () => {
  await expect(write([{ type: 'Document', kids: [7] }], [[]])).rejects.toThrow(new Error('La structure n’a pas d’élément 7.'));
});
