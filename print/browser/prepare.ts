/** Turns the print page of the site into what Paged.js cuts: notes apart, blocks marked, words hyphenated. */
import type { SourceBlock } from '../report.ts';
import { markBlocks } from './blocks.ts';
import { hyphenateContent } from './hyphenate.ts';
import { takeNotes } from './take-notes.ts';

export interface Prepared {
  readonly content: DocumentFragment;
  /** Notes by their id. */
  readonly notes: ReadonlyMap<string, HTMLElement>;
  readonly source: SourceBlock[];
}

/** Takes the content of `main` out of the page. */
export function prepareContent(main: HTMLElement): Prepared {
  const content = document.createDocumentFragment();
  content.append(...main.childNodes);
  const notes = takeNotes(content);
  const apart = document.createDocumentFragment();
  apart.append(...notes.values());
  const source = [...markBlocks(content, ''), ...markBlocks(apart, 'n')];
  hyphenateContent(content);
  hyphenateContent(apart);
  return { content, notes, source };
}
