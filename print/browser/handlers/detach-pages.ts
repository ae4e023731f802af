/**
 * Takes finished pages out of the document while the next ones are laid out, and puts them back at the end.
 * Paged.js forces a layout of the whole document for each page: with them in place the time grows with the square of their number.
 * May go when Paged.js isolates its pages. It needs page references and note numbers that are not CSS counters.
 */
import { Handler, type Page } from 'pagedjs';
import { settleLines } from '../settle-lines.ts';

export class DetachPages extends Handler {
  private readonly finished = document.createDocumentFragment();

  override finalizePage(_element: HTMLElement, page: Page): void {
    settleLines(page.element);
    // Nothing changes in a finished page: what Paged.js keeps watching would only cost time.
    page.removeListeners();
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
