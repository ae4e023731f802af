/**
 * Takes finished pages out of the document while the next ones are laid out, and puts them back at the end.
 * Paged.js forces a layout of the whole document for each page: with them in place the time grows with the square of their number.
 * May go when Paged.js isolates its pages. It needs page references and note numbers that are not CSS counters.
 */
import { Handler, type Page } from 'pagedjs';

export class DetachPages extends Handler {
  private readonly finished = document.createDocumentFragment();

  override finalizePage(_element: HTMLElement, page: Page): void {
    // The last page stays: Paged.js inserts the next one after it.
    let previous = page.element.previousElementSibling;
    while (previous) {
      const before = previous.previousElementSibling;
      this.finished.append(previous);
      previous = before;
    }
  }

  override afterRendered(pages: Page[]): void {
    pages[0]?.element.ownerDocument.querySelector('.pagedjs_pages')?.prepend(this.finished);
  }
}
