/**
 * A folded book has a multiple of four pages: its print page holds as many filler pages (`data-remplissage`), before its back cover, as could
 * be missing. Takes away those that are too many; the pages after them move up.
 * @returns the pages that stay.
 */
export function dropFillers(pages: readonly HTMLElement[]): HTMLElement[] {
  const fillers = pages.filter((page) => page.querySelector('[data-remplissage]'));
  const multiple = fillers.length + 1;
  const missing = (multiple - ((pages.length - fillers.length) % multiple)) % multiple;
  const surplus = new Set(fillers.slice(missing));
  for (const page of surplus) page.remove();
  const kept = pages.filter((page) => !surplus.has(page));
  kept.forEach((page, index) => moveTo(page, index + 1));
  return kept;
}

/** Gives a page its place: an odd page is on the right. */
function moveTo(page: HTMLElement, number: number): void {
  page.dataset['pageNumber'] = String(number);
  if (page.id.startsWith('page-')) page.id = `page-${String(number)}`;
  page.classList.toggle('pagedjs_right_page', number % 2 === 1);
  page.classList.toggle('pagedjs_left_page', number % 2 === 0);
}
