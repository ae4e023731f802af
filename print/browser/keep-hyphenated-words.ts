/** Keeps « rendez-vous » on one line: where the line is short (a title) or words are never cut. */

const HYPHENATED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;
/** Addresses are long, and may be cut. */
const FREE = 'code, kbd, svg, .adresse, .insecable, [href^="http"]';

/** @param within what holds the words, as a selector */
export function keepHyphenatedWords(content: DocumentFragment, within: string): void {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) nodes.push(node);
  for (const node of nodes) {
    const parent = node.parentElement;
    if (!parent?.closest(within) || parent.closest(FREE) || /[/@]/.test(node.data)) continue;
    const pieces: (string | Node)[] = [];
    let from = 0;
    for (const { index, 0: word } of node.data.matchAll(HYPHENATED)) {
      const whole = Object.assign(document.createElement('span'), { className: 'insecable', textContent: word });
      pieces.push(node.data.slice(from, index), whole);
      from = index + word.length;
    }
    if (from > 0) node.replaceWith(...pieces.filter((piece) => piece !== ''), ...(from < node.length ? [node.data.slice(from)] : []));
  }
}
