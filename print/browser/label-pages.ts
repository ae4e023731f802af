/**
 * Gives each page its label: the one number that its foot, the references to it and the PDF's page labels all take.
 *
 * Written once the pages are made, not by CSS counters: finished pages are detached while the next are laid out (handlers/detach-pages.ts),
 * and what a counter drew could not be read back.
 */

/** An element that names its page, « Couverture »: such a page is not counted and draws no folio. */
const NAMED = '.pagedjs_area [data-etiquette]';
/** Where the body starts: it is counted from 1, and what comes before it in roman. A document without it is all body. */
const BODY = '.pagedjs_area [data-corps]';

const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** `number` in lower-case roman figures, from 1. */
export function roman(number: number): string {
  const figure = ROMAN.find(([, value]) => value <= number);
  return figure ? figure[0] + roman(number - figure[1]) : '';
}

export const pageLabel = (page: Element | undefined): string | undefined => (page as HTMLElement | undefined)?.dataset['etiquettePage'];

/** Labels the pages, in the order of the document. `print/styles/page.css` draws `--folio` where a page has a folio. */
export function labelPages(pages: readonly HTMLElement[]): void {
  const body = pages.findIndex((page) => page.querySelector(BODY));
  let count = 0;
  for (const [index, page] of pages.entries()) {
    if (index === body) count = 0;
    const name = page.querySelector<HTMLElement>(NAMED)?.dataset['etiquette'];
    if (name === undefined) count += 1;
    const label = name ?? (index < body ? roman(count) : String(count));
    page.dataset['etiquettePage'] = label;
    if (name === undefined) page.style.setProperty('--folio', `"${label}"`);
  }
}
