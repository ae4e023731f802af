/**
 * Frees the bookmarks of a document from the structure tree that the browser wrote: each one also names the element of its title (`SE`).
 *
 * That tree is replaced; through its bookmarks it would still be reached, whole, and written with names that change at each run.
 */
import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

const FIRST = PDFName.of('First');
const NEXT = PDFName.of('Next');
const STRUCTURE_ELEMENT = PDFName.of('SE');

export function freeBookmarks({ catalog }: PDFDocument): void {
  const pending = [catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)];
  while (pending.length > 0) {
    const item = pending.pop();
    if (!item) continue;
    item.delete(STRUCTURE_ELEMENT);
    pending.push(item.lookupMaybe(FIRST, PDFDict), item.lookupMaybe(NEXT, PDFDict));
  }
}
