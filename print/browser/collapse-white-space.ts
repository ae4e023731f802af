/**
 * Collapses the white space of the source, as the browser would when it draws it.
 * Paragraphs are then printed with `white-space: pre-wrap`, which makes Chromium write the space at the end of each line into the PDF:
 * without it, the last word of a line and the first of the next are copied and searched as one.
 */

const BLOCK_LEVEL =
  'address, article, aside, blockquote, caption, col, colgroup, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, thead, tr, ul';
/** What a call to a source leaves behind where the book has no list of sources: « des conseillers . » */
const SPACE_BEFORE_STOP = / ([.,])(?=\s|$)/g;
/** White space means something there, or text is drawn one line at a time. */
const KEPT_AS_WRITTEN = 'pre, svg';

const isBlock = (node: Node | null): boolean => node instanceof Element && node.matches(BLOCK_LEVEL);
const isEdge = (node: Node | null): boolean => node === null || isBlock(node);

export function collapseWhiteSpace(content: DocumentFragment): void {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) nodes.push(node);
  for (const node of nodes) {
    if (node.parentElement?.closest(KEPT_AS_WRITTEN)) continue;
    let text = node.data.replace(/[ \t\n\r\f]+/g, ' ').replace(SPACE_BEFORE_STOP, '$1');
    const parentIsBlock = isBlock(node.parentNode);
    if (isBlock(node.previousSibling) || (parentIsBlock && isEdge(node.previousSibling))) text = text.replace(/^ +/, '');
    if (isBlock(node.nextSibling) || (parentIsBlock && isEdge(node.nextSibling))) text = text.replace(/ +$/, '');
    if (text === '') node.remove();
    else if (text !== node.data) node.data = text;
  }
}
