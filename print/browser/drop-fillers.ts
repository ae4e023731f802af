/**
 * A folded book has a multiple of four pages: its print page ends on as many filler pages (`data-remplissage`) as could be missing.
 * Takes away those that are too many, from the end.
 * @returns the pages that stay.
 */
export function dropFillers(pages: readonly HTMLElement[]): HTMLElement[] {
  const fillers = pages.filter((page) => page.querySelector('[data-remplissage]'));
  const multiple = fillers.length + 1;
  const written = pages.length - fillers.length;
  const kept = written + ((multiple - (written % multiple)) % multiple);
  for (const page of pages.slice(kept)) page.remove();
  return pages.slice(0, kept);
}
