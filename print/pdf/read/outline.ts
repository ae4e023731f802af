/** Reads the bookmarks of a file, in order. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { dictIn, textIn } from './values.ts';

export interface Bookmark {
  readonly dict: PDFDict;
  readonly title: string;
}

export function readOutline(catalog: PDFDict): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  const seen = new Set<PDFDict>();
  const walk = (parent: PDFDict): void => {
    for (let item = dictIn(parent, 'First'); item && !seen.has(item); item = dictIn(item, 'Next')) {
      seen.add(item);
      bookmarks.push({ dict: item, title: textIn(item, 'Title') ?? '' });
      walk(item);
    }
  };
  const root = dictIn(catalog, 'Outlines');
  if (root) walk(root);
  return bookmarks;
}
