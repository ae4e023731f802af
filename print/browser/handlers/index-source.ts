/**
 * Gives Paged.js an index of its own source. It looks elements up by reference at each page break, and searches the whole book for want of it:
 * the time then grows with the square of the pages.
 */
import { Handler } from 'pagedjs';

/** Content with its elements by the reference that Paged.js gives them; `findElement` of its utils/dom.js reads this property. */
export interface IndexedContent extends DocumentFragment {
  indexOfRefs?: Record<string, Element | undefined>;
}

export class IndexSource extends Handler {
  override afterParsed(content: IndexedContent): void {
    const index: Record<string, Element> = {};
    for (const element of content.querySelectorAll<HTMLElement>('[data-ref]')) {
      const { ref } = element.dataset;
      if (ref) index[ref] = element;
    }
    content.indexOfRefs = index;
  }
}
