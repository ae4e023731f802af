/** Turns the print page of the site into what Paged.js cuts: notes apart, blocks marked, words hyphenated. */
import type { SourceBlock } from '../report.ts';
import { markBlocks } from './blocks.ts';
import { collapseWhiteSpace } from './collapse-white-space.ts';
import { hyphenateContent } from './hyphenate.ts';
import { keepHyphenatedWords } from './keep-hyphenated-words.ts';
import { reshapeTables } from './tables/reshape-tables.ts';
import { takeNotes } from './take-notes.ts';

export interface Prepared {
  readonly content: DocumentFragment;
  /** Notes by their id. */
  readonly notes: ReadonlyMap<string, HTMLElement>;
  readonly source: SourceBlock[];
}

const TITLES = 'h1, h2, h3, h4, .question, .encadre-titre, .figure-titre';

/** Takes the content of `main` out of the page. */
export function prepareContent(main: HTMLElement): Prepared {
  const content = document.createDocumentFragment();
  content.append(...main.childNodes);
  collapseWhiteSpace(content);
  const { tableaux, colonnes, sansCesure, pages } = main.dataset;
  if (tableaux === 'rangs' || tableaux === 'fiches') reshapeTables(content, tableaux, Number(colonnes));
  keepLastRows(content);
  const notes = takeNotes(content);
  const apart = document.createDocumentFragment();
  apart.append(...notes.values());
  keepHyphenatedWords(content, sansCesure === undefined ? TITLES : 'p, li, td, th, dd, dt, h1, h2, h3, h4');
  const source = [...markBlocks(content, ''), ...markBlocks(apart, 'n')];
  reserveNumbers(content, source, pages);
  if (sansCesure === undefined) for (const part of [content, apart]) hyphenateContent(part);
  return { content, notes, source };
}

/** Known before the pages are cut: `:last-child` would also be the last row before each page break, and draw it after itself. */
function keepLastRows(content: DocumentFragment): void {
  for (const row of content.querySelectorAll('tbody > tr:last-child')) row.classList.add('derniere-rangee');
}

/** Words of a full page; a rough figure is enough to know how many digits a page number has. */
const WORDS_PER_PAGE = 250;

/** The widest of the first roman folios: what stands before the body has fewer than ten pages. */
const FRONT_ROOM = 'viii';

/** Gives each page number to come the width it will most often have; `most` is the page budget of the edition, where it has one. */
function reserveNumbers(content: DocumentFragment, source: readonly SourceBlock[], most: string | undefined): void {
  const words = source.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const digits = most?.length ?? String(Math.ceil(words / WORDS_PER_PAGE)).length;
  const body = content.querySelector('[data-corps]');
  for (const place of content.querySelectorAll<HTMLElement>('.numero-page')) {
    const target = content.getElementById(place.dataset['cible'] ?? '');
    const inFront = body !== null && target !== null && !!(target.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING);
    place.textContent = inFront ? FRONT_ROOM : '0'.repeat(digits);
  }
}
