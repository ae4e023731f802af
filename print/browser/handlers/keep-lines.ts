/**
 * Keeps two lines of a paragraph together on either side of a page break.
 * Chromium honours `orphans` and `widows`, but not always in a column whose height changed under it, as it does when a note comes in.
 */
import { Handler } from 'pagedjs';
import { hasTextBefore } from './has-text-before.ts';
import { startOfWord } from './break-between-words.ts';

const PARAGRAPHS = 'p, li, dd';
const LEAST = 2;
const SAME_LINE_PX = 8;

/** Text nodes of a paragraph itself: those of a list nested in it are lines of their own. */
function ownText(block: Element, range: Range): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (range.intersectsNode(node) && node.parentElement?.closest(PARAGRAPHS) === block) nodes.push(node);
  }
  return nodes;
}

/** The part of a text node that a range covers. */
function partOf(node: Text, range: Range): Range {
  const part = document.createRange();
  part.setStart(node, node === range.startContainer ? range.startOffset : 0);
  part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
  return part;
}

/** Middles of the lines that some text covers. A superscript is on the line it stands on. */
function lineMiddles(block: Element, range: Range): number[] {
  const middles: number[] = [];
  for (const rect of ownText(block, range).flatMap((node) => [...partOf(node, range).getClientRects()])) {
    const middle = rect.top + rect.height / 2;
    if (rect.width > 0 && !middles.some((other) => Math.abs(other - middle) < SAME_LINE_PX)) middles.push(middle);
  }
  return middles;
}

/** Where the last line of `range` starts, as a place in one of its text nodes. */
function startOfLastLine(block: Element, range: Range): { readonly node: Text; readonly offset: number } | undefined {
  const last = lineMiddles(block, range).at(-1);
  let place: { node: Text; offset: number } | undefined;
  if (last === undefined) return place;
  const letter = document.createRange();
  for (const node of ownText(block, range).reverse()) {
    const end = node === range.endContainer ? range.endOffset : node.length;
    for (let index = end - 1; index >= 0; index -= 1) {
      letter.setStart(node, index);
      letter.setEnd(node, index + 1);
      const rect = letter.getBoundingClientRect();
      if (rect.width === 0) continue;
      if (Math.abs(rect.top + rect.height / 2 - last) >= SAME_LINE_PX) return place;
      place = { node, offset: index };
    }
  }
  return place;
}

/** The paragraph that a break point cuts; nothing where it falls between two blocks. */
function cutParagraph({ startContainer, startOffset }: Range): Element | undefined {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const next = startContainer instanceof Element ? startContainer.childNodes[startOffset] : undefined;
  if (next instanceof Element && getComputedStyle(next).display !== 'inline') return undefined;
  const block = element?.closest(PARAGRAPHS);
  return block && (element === block || getComputedStyle(element!).display === 'inline') ? block : undefined;
}

export class KeepLines extends Handler {
  override onOverflow(overflow: Range | undefined, rendered: HTMLElement): Range | undefined {
    if (!overflow) return undefined;
    const { startContainer, startOffset } = overflow;
    const block = cutParagraph(overflow);
    if (!block || !rendered.contains(block)) return undefined;
    const before = document.createRange();
    before.selectNodeContents(block);
    before.setEnd(startContainer, startOffset);
    const after = document.createRange();
    after.selectNodeContents(block);
    after.setStart(startContainer, startOffset);
    const middlesBefore = lineMiddles(block, before);
    const linesBefore = middlesBefore.length;
    // A word that was cut at the end of the page goes over whole: its piece is no line of the next page.
    const linesAfter = lineMiddles(block, after).filter((middle) => Math.abs(middle - (middlesBefore.at(-1) ?? 0)) >= SAME_LINE_PX).length;
    const isContinued = (block as HTMLElement).dataset['splitFrom'] !== undefined;
    if ((linesBefore >= LEAST || linesBefore === 0 || isContinued) && linesAfter >= LEAST) return undefined;
    const line = linesAfter < LEAST && linesBefore > LEAST ? startOfLastLine(block, before) : undefined;
    if (line) {
      overflow.setStart(line.node, startOfWord(line.node.data, line.offset));
      return overflow;
    }
    if (!hasTextBefore(block, rendered)) return undefined;
    overflow.setStartBefore(block);
    return overflow;
  }
}
