/** Says which structure type of a tagged PDF (ISO 32000-1, 14.8.4) an element of the page is. */
import { FIELD } from '../number-fields.ts';

const TYPES: Readonly<Record<string, string>> = {
  article: 'Art',
  aside: 'Aside',
  section: 'Sect',
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  h4: 'H4',
  h5: 'H5',
  h6: 'H6',
  p: 'P',
  blockquote: 'BlockQuote',
  ul: 'L',
  ol: 'L',
  dl: 'L',
  li: 'LI',
  table: 'Table',
  caption: 'Caption',
  thead: 'THead',
  tbody: 'TBody',
  tfoot: 'TFoot',
  tr: 'TR',
  th: 'TH',
  td: 'TD',
  figcaption: 'Caption',
  a: 'Link',
  em: 'Em',
  strong: 'Strong',
  code: 'Code',
};

const LIST_NUMBERING: Readonly<Record<string, string>> = {
  none: 'None',
  disc: 'Disc',
  circle: 'Circle',
  square: 'Square',
  decimal: 'Decimal',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
  'lower-alpha': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
};

/** A drawing or picture that stands for something: it has a text alternative. */
export const isPicture = (element: Element): boolean =>
  element.localName === 'img' ? element.getAttribute('alt') !== '' : element.localName === 'svg' && element.getAttribute('role') === 'img';

/** Text alternative of a picture. */
export const alternativeOf = (picture: Element): string =>
  (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? picture.querySelector('title')?.textContent ?? '').trim();

/** A blank with its label is a paragraph where it stands by itself. */
const LABELLED = '.champ, .case-a-cocher';
const HOLDS_WORDS = 'p, li, td, th, dd';

const inContents = (element: Element): boolean => element.closest('[role="doc-toc"]') !== null;

/** Structure type of an element, or nothing when it is only there for the layout. */
export function structureType(element: Element): string | undefined {
  if (isPicture(element)) return 'Figure';
  const name = element.localName;
  if (element.matches(FIELD)) return 'Form';
  if (element.matches(LABELLED)) return element.closest(HOLDS_WORDS) ? undefined : 'P';
  if (element.getAttribute('role') === 'doc-index') return 'Index';
  if (element.classList.contains('note-bas')) return 'Note';
  if (name === 'a' && !element.hasAttribute('href')) return undefined;
  if (name === 'ol' && inContents(element)) return 'TOC';
  if (name === 'li' && inContents(element)) return 'TOCI';
  if (TYPES[name]) return TYPES[name];
  if (!element.matches('[lang], abbr[title]')) return undefined;
  return getComputedStyle(element).display.startsWith('inline') ? 'Span' : 'Div';
}

/** How the items of a list are numbered; the terms of a list of definitions are not. */
export const listNumbering = (list: Element): string =>
  list.localName === 'dl' ? 'None' : (LIST_NUMBERING[getComputedStyle(list).listStyleType] ?? 'None');
