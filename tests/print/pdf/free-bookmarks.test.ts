import { PDFDict, PDFDocument, PDFName, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { dropOrphans } from '../../../print/pdf/drop-orphans.ts';
import { freeBookmarks } from '../../../print/pdf/free-bookmarks.ts';
import { inspectPdf } from '../../../print/pdf/inspect.ts';

/** Two bookmarks, the first with one below it; each names an element of a structure tree that the document has not. */
async function withBookmarks(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  document.addPage([100, 100]);
  const { context } = document;
  const tree = context.register(context.obj({ Type: 'StructElem', ID: PDFString.of('node00000042') }));
  const item = (title: string, more: Record<string, PDFRef> = {}): PDFRef =>
    context.register(context.obj({ Title: PDFString.of(title), Dest: PDFName.of('ici'), SE: tree, ...more }));
  const below = item('Sous-titre');
  const second = item('Second');
  const first = item('Premier', { First: below, Last: below, Next: second });
  document.catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: first, Last: second })));
  return document;
}

const textOf = (document: PDFDocument): string =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFDict ? object.toString() : ''))
    .join('\n');

test('no bookmark, at any level, names an element of the tree any more: nothing leads to it', async () => {
  const document = await withBookmarks();
  dropOrphans(document);
  expect(textOf(document)).toContain('node00000042');
  freeBookmarks(document);
  dropOrphans(document);
  expect(textOf(document)).not.toMatch(/node00000042|\/SE /);
});

test('every bookmark keeps its title and its level', async () => {
  const document = await withBookmarks();
  freeBookmarks(document);
  expect((await inspectPdf(await document.save())).outline).toEqual([
    { title: 'Premier', level: 1 },
    { title: 'Sous-titre', level: 2 },
    { title: 'Second', level: 1 },
  ]);
});

test('a document without bookmarks is left as it is', async () => {
  const document = await PDFDocument.create();
  document.addPage([100, 100]);
  const before = textOf(document);
  freeBookmarks(document);
  expect(textOf(document)).toBe(before);
});
