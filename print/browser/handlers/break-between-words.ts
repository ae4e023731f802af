/**
 * Moves a page break that falls inside a word back to the start of the word.
 * Paged.js 0.4.3 breaks at a letter of a soft-hyphenated word, adds a hyphen of its own and overflows (pagedjs #87).
 */
import { Handler } from 'pagedjs';

const WHITE_SPACE = /[ \n\t\r\f]/;

/** Offset of the start of the word that holds `offset`; the same offset where it falls between two words. */
export function startOfWord(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && start < text.length && !WHITE_SPACE.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The text before `node` in its paragraph. */
function textBefore(node: Text): Text | null {
  const paragraph = node.parentElement?.closest('p, li, dd, dt, td, th, caption, figcaption, h1, h2, h3, h4, h5, h6');
  if (!paragraph) return null;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  return walker.previousNode() as Text | null;
}

export class BreakBetweenWords extends Handler {
  override onOverflow(overflow: Range | undefined): Range | undefined {
    if (overflow?.startContainer.nodeType !== Node.TEXT_NODE) return undefined;
    let text = overflow.startContainer as Text;
    let start = startOfWord(text.data, overflow.startOffset);
    if (start === overflow.startOffset) return undefined;
    // A word may begin in the text before: « l’ » and the element that follows it.
    for (let before = textBefore(text); start === 0 && before && /[^ \n\t\r\f]$/.test(before.data); before = textBefore(text)) {
      text = before;
      start = startOfWord(text.data, text.length - 1);
    }
    if (start > 0 || text.previousSibling) overflow.setStart(text, start);
    else if (!moveBeforeElement(overflow, text)) return undefined;
    return overflow;
  }
}

/** Moves a break before the outermost element that begins with this text; not before a paragraph, whose lines are the concern of KeepLines. */
function moveBeforeElement(overflow: Range, text: Text): boolean {
  let first: Element | undefined;
  for (let element = text.parentElement; element && getComputedStyle(element).display === 'inline'; element = element.parentElement) {
    first = element;
    if (element.previousSibling) break;
  }
  if (!first?.previousSibling) return false;
  overflow.setStartBefore(first);
  return true;
}
