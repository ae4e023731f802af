/** Reads what a page draws of the book, in reading order: its texts, the marks of its lists, its pictures, its empty cells, its blanks. */
import type { StructureLeaf } from '../../report.ts';
import { FIELD } from '../number-fields.ts';
import { alternativeOf, isPicture } from './structure-type.ts';

export interface Drawn {
  /** Element that holds the text, that has the mark, the picture itself. */
  readonly element: Element;
  /** What the browser marks in the PDF; a cell without text, a blank to fill in are not, and hold their place. */
  readonly leaf: StructureLeaf | undefined;
}

/** Not in the accessibility tree of the browser, so not among what it marks. */
const UNREAD = '[aria-hidden="true"], script, style, template, title, desc, metadata';

const hasMark = (element: Element): boolean => {
  if (element.localName !== 'li') return false;
  const { display, listStyleType } = getComputedStyle(element);
  return display === 'list-item' && listStyleType !== 'none';
};

function boxOf(picture: Element, page: DOMRect): StructureLeaf['box'] {
  const { left, top, right, bottom } = picture.getBoundingClientRect();
  return [left - page.left, top - page.top, right - page.left, bottom - page.top];
}

/** What the page area draws, in the order of its elements. */
export function* drawnIn(area: Element): Generator<Drawn> {
  const page = area.closest('.pagedjs_page')!.getBoundingClientRect();
  const range = document.createRange();
  const isSeen = (text: Text): boolean => {
    range.selectNodeContents(text);
    return range.getClientRects().length > 0;
  };
  const walk = function* (parent: Element): Generator<Drawn> {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && isSeen(node as Text))
        yield { element: parent, leaf: { kind: 'text', text: (node as Text).data } };
      if (!(node instanceof Element) || node.matches(UNREAD)) continue;
      if (isPicture(node)) {
        yield { element: node, leaf: { kind: 'picture', text: alternativeOf(node), box: boxOf(node, page) } };
        continue;
      }
      if (node.matches(FIELD)) {
        yield { element: node, leaf: undefined };
        continue;
      }
      if (node.localName === 'td' || node.localName === 'th') yield { element: node, leaf: undefined };
      if (hasMark(node)) yield { element: node, leaf: { kind: 'mark', text: '' } };
      yield* walk(node);
    }
  };
  yield* walk(area);
}
