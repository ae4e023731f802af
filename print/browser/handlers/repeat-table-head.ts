/** Repeats the head of a table on each page it runs over; Paged.js 0.4.3 does not (pagedjs #36). The copy is hidden from the reading order. */
import { Handler, type BreakToken, type Chunker, type Page } from 'pagedjs';
import type { IndexedContent } from './index-source.ts';

export class RepeatTableHead extends Handler {
  private split: string[] = [];
  private origin: IndexedContent | undefined;

  override afterPageLayout(_element: HTMLElement, _page: Page, breakToken: BreakToken | undefined, chunker: Chunker): void {
    this.origin = chunker.source;
    this.split = [];
    // A break before the whole table is not a split: the token's node is then the table itself.
    for (let node = breakToken?.node?.parentElement; node; node = node.parentElement) {
      const ref = node.nodeName === 'TABLE' ? node.dataset['ref'] : undefined;
      if (ref) this.split.push(ref);
    }
  }

  override layout(rendered: HTMLElement): void {
    for (const ref of this.split) {
      const table = rendered.querySelector<HTMLElement>(`table[data-ref="${ref}"]`);
      const source = this.origin?.indexOfRefs?.[ref];
      if (!table || !source || table.dataset['teteRepetee']) continue;
      table.dataset['teteRepetee'] = 'oui';
      // The widths of the columns too: Paged.js leaves them with the first part.
      const parts = [...source.querySelectorAll(':scope > colgroup, :scope > thead')].filter(
        ({ localName }) => !table.querySelector(`:scope > ${localName}`),
      );
      table.prepend(...parts.map(silentCopy));
    }
  }
}

/** A copy that is seen and not read: without ids nor links, and out of the proof. */
function silentCopy(part: Element): HTMLElement {
  const copy = part.cloneNode(true) as HTMLElement;
  copy.setAttribute('aria-hidden', 'true');
  copy.classList.add('tete-repetee');
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['id', 'data-ref', 'data-bloc', 'href']) element.removeAttribute(name);
  }
  return copy;
}
