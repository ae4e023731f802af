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

export class BreakBetweenWords extends Handler {
  override onOverflow(overflow: Range | undefined): Range | undefined {
    if (overflow?.startContainer.nodeType !== Node.TEXT_NODE) return undefined;
    const text = (overflow.startContainer as Text).data;
    const start = startOfWord(text, overflow.startOffset);
    if (start === 0 || start === overflow.startOffset) return undefined;
    overflow.setStart(overflow.startContainer, start);
    return overflow;
  }
}
