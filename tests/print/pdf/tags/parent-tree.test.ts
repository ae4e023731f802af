import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { writeParentTree, type TaggedLink } from '../../../../print/pdf/tags/parent-tree.ts';

interface Sample {
  readonly document: PDFDocument;
  /** A structure element with that name. */
  readonly element: (name: string) => PDFRef;
  readonly annotation: () => PDFRef;
  /** Names of the elements under each key of the tree: a list for a page, one for an annotation. */
  readonly write: (parents: readonly (readonly PDFRef[])[], links?: readonly TaggedLink[]) => { keys: unknown[]; nextKey: number };
}

async function sample(pages: number): Promise<Sample> {
  const document = await PDFDocument.create();
  const { context } = document;
  for (let page = 0; page < pages; page += 1) document.addPage();
  const nameOf = (dict: PDFDict): string | undefined => dict.get(PDFName.of('Name'))?.toString().slice(1);
  return {
    document,
    element: (name) => context.register(context.obj({ Name: name })),
    annotation: () => context.register(context.obj({ Subtype: 'Link' })),
    write: (parents, links = []) => {
      const { tree, nextKey } = writeParentTree(document, parents, links);
      const numbers = context.lookup(tree, PDFDict).lookup(PDFName.of('Nums'), PDFArray);
      const keys: unknown[] = [];
      for (let index = 0; index < numbers.size(); index += 2) {
        const value = numbers.lookup(index + 1);
        const names =
          value instanceof PDFArray ? value.asArray().map((ref) => nameOf(context.lookup(ref, PDFDict))) : nameOf(value as PDFDict);
        keys.push([numbers.lookup(index, PDFNumber).asNumber(), names]);
      }
      return { keys, nextKey };
    },
  };
}

const numberIn = (dict: PDFDict, key: string): number => dict.lookup(PDFName.of(key), PDFNumber).asNumber();

test('each page has its number, and the elements of its identifiers in order', async () => {
  const { document, element, write } = await sample(2);
  const [title, text] = [element('H1'), element('P')];
  expect(write([[title, text, text], [text]])).toEqual({
    keys: [
      [0, ['H1', 'P', 'P']],
      [1, ['P']],
    ],
    nextKey: 2,
  });
  expect(document.getPages().map(({ node }) => numberIn(node, 'StructParents'))).toEqual([0, 1]);
});

test('links are walked through in the order of the structure, on every page', async () => {
  const { document, write } = await sample(2);
  write([[], []]);
  expect(document.getPages().map(({ node }) => node.get(PDFName.of('Tabs'))?.toString())).toEqual(['/S', '/S']);
});

test('a page that draws nothing of the book has an empty list', async () => {
  const { element, write } = await sample(3);
  expect(write([[element('P')], [], [element('P')]]).keys).toEqual([
    [0, ['P']],
    [1, []],
    [2, ['P']],
  ]);
});

test('numbers of annotations follow those of the pages, each leads to its link', async () => {
  const { document, element, annotation, write } = await sample(2);
  const [cut, short] = [[annotation(), annotation()], [annotation()]];
  const links: TaggedLink[] = [
    { element: element('first'), contents: 'Ici', annotations: cut },
    { element: element('second'), contents: undefined, annotations: short },
  ];
  expect(write([[], []], links)).toEqual({
    keys: [
      [0, []],
      [1, []],
      [2, 'first'],
      [3, 'first'],
      [4, 'second'],
    ],
    nextKey: 5,
  });
  const dicts = [...cut, ...short].map((ref) => document.context.lookup(ref, PDFDict));
  expect(dicts.map((dict) => numberIn(dict, 'StructParent'))).toEqual([2, 3, 4]);
});

test('an annotation says in words where its link leads, accents and all; without words it says nothing', async () => {
  const { document, element, annotation, write } = await sample(1);
  const [told, silent] = [annotation(), annotation()];
  write(
    [[]],
    [
      { element: element('a'), contents: 'Évoluer : l’après', annotations: [told] },
      { element: element('b'), contents: undefined, annotations: [silent] },
    ],
  );
  expect(document.context.lookup(told, PDFDict).lookup(PDFName.of('Contents'), PDFHexString).decodeText()).toBe('Évoluer : l’après');
  expect(document.context.lookup(silent, PDFDict).has(PDFName.of('Contents'))).toBe(false);
});
