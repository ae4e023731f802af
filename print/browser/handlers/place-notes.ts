/**
 * Sets each note at the foot of the page of its call.
 *
 * It stands in for the notes of Paged.js 0.4.3, which drop the lines that hold a call or the note itself (pagedjs #130, and 3 of 40 random
 * books with `footnote-policy: line`). Calls are taken in order: a note goes in when its call stays on the page with the note in place;
 * else the page ends above the line of that call. A note is never cut, which is why the book refuses long ones.
 */
import { Handler, type Page } from 'pagedjs';

const HEIGHT = '--pagedjs-footnotes-height';
/** The call in the repeated head of a table leads nowhere: its note stands on the first page. */
const CALLS = 'a.appel-note[href]';

export class PlaceNotes extends Handler {
  /** Notes by their id; set before the pagination starts. */
  static notes: ReadonlyMap<string, HTMLElement> = new Map();

  /** Called before each search for the end of the page, with all that was laid out so far. */
  override layout(rendered: HTMLElement): void {
    const area = rendered.closest<HTMLElement>('.pagedjs_area');
    const calls = rendered.querySelectorAll<HTMLAnchorElement>(CALLS);
    if (!area || calls.length === 0) return;
    const foot = new Foot(area);
    foot.empty();
    for (const call of calls) {
      const note = PlaceNotes.notes.get(call.hash.slice(1));
      if (!note || !foot.holds(call)) return;
      const lineTop = lineTopOf(call);
      foot.add(note);
      if (foot.holds(call)) continue;
      foot.removeLast();
      foot.endPageAt(lineTop);
      return;
    }
  }

  /** A break that moved up took calls with it: their notes go with them. */
  override finalizePage(_element: HTMLElement, page: Page): void {
    const foot = new Foot(page.area.parentElement!);
    foot.keep(new Set([...page.area.querySelectorAll<HTMLAnchorElement>(CALLS)].map((call) => call.hash.slice(1))));
  }
}

const middleOf = (rect: DOMRect): number => (rect.top + rect.bottom) / 2;

/** Top of the line that holds a call; the call itself is raised above its line. */
function lineTopOf(call: HTMLElement): number {
  const raised = call.closest('sup') ?? call;
  const { top, bottom } = raised.getBoundingClientRect();
  const range = document.createRange();
  range.setStartBefore(raised.previousSibling ?? raised);
  range.setEndAfter(raised);
  const sameLine = [...range.getClientRects()].filter((rect) => Math.abs(middleOf(rect) - (top + bottom) / 2) < 12);
  return Math.min(top, ...sameLine.map((rect) => rect.top));
}

/** The foot of one page. */
class Foot {
  private readonly content: HTMLElement;
  private readonly inner: HTMLElement;
  private readonly body: HTMLElement;

  private readonly area: HTMLElement;

  constructor(area: HTMLElement) {
    this.area = area;
    this.content = area.querySelector('.pagedjs_footnote_content')!;
    this.inner = area.querySelector('.pagedjs_footnote_inner_content')!;
    this.body = area.querySelector('.pagedjs_page_content')!;
  }

  /** Whether an element of the body is on this page: what does not fit flows to the right, into columns nobody sees. */
  holds(element: Element): boolean {
    return element.getBoundingClientRect().left < this.body.getBoundingClientRect().right;
  }

  empty(): void {
    this.inner.replaceChildren();
    this.fit();
  }

  add(note: HTMLElement): void {
    this.inner.append(note.cloneNode(true));
    this.fit();
  }

  removeLast(): void {
    this.inner.lastElementChild?.remove();
    this.fit();
  }

  keep(ids: ReadonlySet<string>): void {
    for (const note of [...this.inner.children]) if (!ids.has(note.id)) note.remove();
    this.fit();
  }

  /** Leaves the page empty from `top` down to the notes. */
  endPageAt(top: number): void {
    const bottom = this.area.getBoundingClientRect().bottom;
    this.area.style.setProperty(HEIGHT, `${String(Math.ceil(bottom - top))}px`);
  }

  /** Gives the notes the height they need. */
  private fit(): void {
    const filled = this.inner.childElementCount > 0;
    this.content.classList.toggle('pagedjs_footnote_empty', !filled);
    if (!filled) {
      this.area.style.setProperty(HEIGHT, '0px');
      return;
    }
    const style = getComputedStyle(this.content);
    const height = this.content.getBoundingClientRect().height + parseFloat(style.marginTop) + parseFloat(style.marginBottom);
    this.area.style.setProperty(HEIGHT, `${String(Math.ceil(height))}px`);
  }
}
