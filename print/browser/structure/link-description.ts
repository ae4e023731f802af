/** Says in words where a link leads: what a screen reader announces, and what a viewer shows at the pointer. */
import type { Report } from '../../report.ts';

const fold = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/** Never empty. A place of the book is given with its title where it has one. */
export function describeLink(link: HTMLAnchorElement, { headings }: Pick<Report, 'headings'>): string {
  const label = link.getAttribute('aria-label') ?? link.title;
  if (label) return fold(label);
  const text = fold(link.textContent);
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#')) return text === '' || href.includes(text) ? href : `${text} : ${href}`;
  const heading = headings.find(({ id }) => id === href.slice(1))?.text;
  const number = link.querySelector('.numero-page')?.textContent;
  const place = number !== undefined && fold(number) === text ? `Page ${text}` : text;
  if (heading === undefined || fold(heading) === text) return place || `Renvoi : ${href.slice(1)}`;
  return place ? `${place} : ${heading}` : heading;
}
