/** Writes the page numbers that were unknown before pagination: contents, cross-references, index. */
import type { Report } from '../report.ts';
import { pageLabel } from './label-pages.ts';

export interface Numbered {
  /** Place of each id of the book. */
  readonly anchors: Report['anchors'];
  /** References to nothing. */
  readonly missing: string[];
}

/** What keeps its id from one edition to the next: sections, titles, figures, terms, sources. Other ids count what stands before them. */
const LASTING = 'section, h1, h2, h3, h4, h5, h6, .figure-titre, dt, .liste-sources > li';

/** A chapter starts at the top of its opener, not at the title that stands in it. */
const startOf = (element: Element): Element => element.closest('.ouverture-chapitre') ?? element;

export const pageNumber = (page: Element): number => Number((page as HTMLElement).dataset['pageNumber']);

/** `pages` have their labels. */
export function numberPages(pages: readonly HTMLElement[]): Numbered {
  const anchors: Report['anchors'] = {};
  for (const page of pages) {
    const { top } = page.getBoundingClientRect();
    for (const element of page.querySelectorAll('.pagedjs_area [id]')) {
      anchors[element.id] ??= {
        page: pageNumber(page),
        top: Math.round(startOf(element).getBoundingClientRect().top - top),
        lasting: element.matches(LASTING),
      };
    }
  }
  const missing: string[] = [];
  for (const page of pages) {
    for (const place of page.querySelectorAll<HTMLElement>('.numero-page[data-cible]')) {
      const number = anchors[place.dataset['cible']!]?.page;
      if (number === undefined) missing.push(place.dataset['cible']!);
      place.textContent = (number === undefined ? undefined : pageLabel(pages[number - 1])) ?? '?';
    }
    page.querySelectorAll('.index-pages').forEach(dropRepeatedPages);
  }
  return { anchors, missing };
}

/** An index names a page once, however often the word stands on it. */
function dropRepeatedPages(list: Element): void {
  const seen = new Set<string>();
  for (const link of [...list.querySelectorAll('a')]) {
    const number = link.textContent.trim();
    if (!seen.has(number)) {
      seen.add(number);
      continue;
    }
    const separator = link.previousSibling;
    if (separator?.nodeType === Node.TEXT_NODE) separator.remove();
    link.remove();
  }
}
