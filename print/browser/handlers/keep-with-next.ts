/**
 * Moves a page break back over what must not end a page: a title, the head of a table, an aside waiting for its paragraph.
 * Chromium honours `break-after: avoid` inside one column, but not across what Paged.js changes after the fact (notes, asides).
 */
import { Handler } from 'pagedjs';
import { hasTextBefore } from './has-text-before.ts';

const KEPT = 'h1, h2, h3, h4, h5, h6, thead, colgroup, caption, .encadre-titre, .carte-titre, .figure-titre, .marge, .garder-avec-suivant';

const isKept = (node: Node): boolean => node instanceof Element && node.matches(KEPT);

/** The sibling before `node`, white space and comments passed over. */
function previousSolid(node: Node): Node | null {
  let before = node.previousSibling;
  while (before && !(before instanceof Element) && !/\S/.test(before instanceof Text ? before.data : '')) {
    before = before.previousSibling;
  }
  return before;
}

/** First node that must leave the page with `node`: what precedes it may then end a page. */
export function firstToMove(node: Node, root: Node): Node {
  let current = node;
  for (;;) {
    const before = previousSolid(current);
    if (before && !isKept(before)) return current;
    const next = before ?? current.parentNode;
    if (!next || next === root) return current;
    current = next;
  }
}

export class KeepWithNext extends Handler {
  override onOverflow(overflow: Range | undefined, rendered: HTMLElement): Range | undefined {
    if (!overflow) return undefined;
    const { startContainer, startOffset } = overflow;
    const insideText = startContainer.nodeType === Node.TEXT_NODE;
    if (insideText && startOffset > 0) return undefined;
    const node = insideText ? startContainer : startContainer.childNodes[startOffset];
    if (!node) return undefined;
    const first = firstToMove(node, rendered.firstChild ?? rendered);
    // Nothing would be left on the page: better a title alone than an endless loop.
    if (first === node || !hasTextBefore(first, rendered)) return undefined;
    overflow.setStartBefore(first);
    return overflow;
  }
}
