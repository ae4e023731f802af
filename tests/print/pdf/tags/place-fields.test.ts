import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { placeFields } from '../../../../print/pdf/tags/place-fields.ts';
import { tagDocument } from '../../../../print/pdf/tags/tag-document.ts';
import type { Structure } from '../../../../print/report.ts';
import { sampleFields, sampleForm } from '../forms/form-of-samples.ts';

const structure = (fields: readonly number[]): Structure => ({
  elements: [
    { type: 'Document', kids: [1, ...fields.map((_, rank) => rank + 2)] },
    { type: 'Link', kids: [[1, 0]], contents: 'La loi' },
    ...fields.map((field) => ({ type: 'Form', kids: [], field })),
  ],
  leaves: [[{ kind: 'text', text: 'la loi' }], []],
});
const all = structure(sampleFields.map((_, rank) => rank));

function addLink(document: PDFDocument): PDFRef {
  const link = document.context.register(document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 1, 1] }));
  document.getPage(0).node.addAnnot(link);
  return link;
}

const annotationsOf = (document: PDFDocument): string[][] =>
  document.getPages().map(({ node }) => (node.Annots()?.asArray() ?? []).map(String));

test('links and fields come in the order of the book, and pages list them so', async () => {
  const { document, widgets } = await sampleForm();
  const link = addLink(document);
  const placed = placeFields(document, all, new Map([[1, [{ ref: link, page: 0 }]]]), widgets);
  expect([...placed.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const [nom, motif, ...second] = widgets.map(({ ref }) => String(ref));
  expect(annotationsOf(document)).toEqual([[String(link), nom, motif], second]);
});

test('an annotation of no element is kept, last', async () => {
  const { document, widgets } = await sampleForm();
  const link = addLink(document);
  placeFields(document, all, new Map(), widgets);
  expect(annotationsOf(document)[0]).toEqual([...widgets.slice(0, 2).map(({ ref }) => String(ref)), String(link)]);
});

test('a document without fields keeps its annotations as they are', async () => {
  const { document } = await sampleForm([]);
  const links = new Map([[1, [{ ref: addLink(document), page: 0 }]]]);
  expect(placeFields(document, structure([]), links, [])).toBe(links);
});

test.each([
  [[0, 1, 2, 3, 4], 'page 2, le champ 6 n’est pas dans la structure'],
  [[0, 1, 2, 3, 4, 5, 0], 'le champ 1 est deux fois dans la structure'],
  [[0, 1, 2, 3, 4, 5, 6], 'le champ 7 est sans blanc dans la structure'],
])('a structure with the fields %j is refused', async (fields, message) => {
  const { document, widgets } = await sampleForm();
  expect(() => placeFields(document, structure(fields), new Map(), widgets)).toThrow(message);
});

test('written, each field is alone in its Form, which the parent tree leads back to', async () => {
  const { document, widgets } = await sampleForm();
  const [root, , ...forms] = all.elements;
  const elements = [{ ...root!, kids: forms.map((_, rank) => rank + 1) }, ...forms];
  const empty = () => ({ content: '', resources: undefined });
  tagDocument(document, [empty(), empty()], { elements, leaves: [[], []] }, widgets);
  const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = tree.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray).asArray();
  for (const { ref, page } of widgets) {
    const key = document.context.lookup(ref, PDFDict).lookup(PDFName.of('StructParent'), PDFNumber);
    const form = document.context.lookup(numbers[numbers.findIndex((entry) => String(entry) === String(key)) + 1], PDFDict);
    expect(form.get(PDFName.of('S'))).toBe(PDFName.of('Form'));
    const kid = form.lookup(PDFName.of('K'), PDFDict);
    expect(kid.get(PDFName.of('Type'))).toBe(PDFName.of('OBJR'));
    expect([String(kid.get(PDFName.of('Obj'))), String(kid.get(PDFName.of('Pg')))]).toEqual([
      String(ref),
      String(document.getPage(page).ref),
    ]);
  }
});
