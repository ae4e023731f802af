/**
 * Brings back a last line that slipped off a finished page.
 *
 * Once a paragraph is cut, the browser breaks its lines again, and a line that fitted to the hair may not fit any more; a page number that
 * came in later may also be wider than the room kept for it. The line then flows into a column that nobody sees. A little less space
 * between the words of that paragraph (a tenth of a point at most) brings it back.
 */

const STEPS_PX = [-0.02, -0.05, -0.1, -0.15, -0.2, -0.3];
const PARAGRAPHS = 'p, li, dd, h1, h2, h3, h4, h5, h6, td, th';

const leaves = (element: Element, right: number): boolean =>
  [...element.getClientRects()].some((rect) => rect.left >= right && rect.width > 0);

export function settleLines(page: Element): void {
  const body = page.querySelector<HTMLElement>('.pagedjs_page_content');
  if (!body || body.scrollWidth <= body.clientWidth + 1) return;
  const { right } = body.getBoundingClientRect();
  const inPage = [...body.querySelectorAll<HTMLElement>(PARAGRAPHS)];
  for (const step of STEPS_PX) {
    const slipped = inPage.filter((element) => leaves(element, right));
    if (slipped.length === 0) return;
    for (const element of slipped) element.style.wordSpacing = `${String(step)}px`;
  }
}
