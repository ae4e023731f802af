/** Reads the blanks of the pages, what a pen fills in, as the form fields that the PDF will have in their places. */
import type { FormField } from '../report.ts';
import { pageNumber } from './number-pages.ts';

/** A blank names itself in this attribute; `data-genre`, `data-etiquette`, `data-option` and `data-lignes` say the rest. */
export const FIELD = '[data-champ]';
const RANK = 'data-rang-champ';

const KINDS: Readonly<Record<string, FormField['kind']>> = { texte: 'text', case: 'check', choix: 'choice' };

/** The words around a box are its label where it says none. */
const LABEL_AROUND = '.case-a-cocher';

const fold = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

function fieldOf(blank: HTMLElement, page: HTMLElement): FormField {
  const { champ = '', genre = '', etiquette, option, lignes = '1' } = blank.dataset;
  const kind = KINDS[genre];
  if (!kind) throw new Error(`Le champ ${champ} est d’un genre inconnu : ${genre}.`);
  const sheet = page.getBoundingClientRect();
  const { left, top, right, bottom } = blank.getBoundingClientRect();
  return {
    name: champ,
    kind,
    label: fold(etiquette ?? blank.closest(LABEL_AROUND)?.textContent ?? ''),
    ...(option !== undefined && { option: fold(option) }),
    lines: Number(lignes),
    page: pageNumber(page),
    box: [left - sheet.left, top - sheet.top, right - sheet.left, bottom - sheet.top],
  };
}

/** Gives each blank its rank, by which the structure of the book names it. @returns the fields by their rank, in reading order */
export function numberFields(pages: readonly HTMLElement[]): FormField[] {
  return pages
    .flatMap((page) => [...page.querySelectorAll<HTMLElement>(`.pagedjs_area ${FIELD}`)].map((blank) => ({ blank, page })))
    .map(({ blank, page }, rank) => {
      blank.setAttribute(RANK, String(rank));
      return fieldOf(blank, page);
    });
}

export const fieldRank = (blank: Element): number => Number(blank.getAttribute(RANK));
