/** Gives each block of text an id that survives pagination, and reads its text back. */
import type { Flow, SourceBlock } from '../report.ts';

/** Elements that are one block of text by themselves. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, td, th, caption, figcaption, dt, dd, summary, text, tspan, .bloc';
export const BLOCK_ATTRIBUTE = 'data-bloc';
/** What is known only after pagination (page numbers): it is not part of the proof. */
export const COMPUTED = '[data-calcule], .index-pages';
/** Never shown: not text of the book. */
const UNSEEN = 'script, style, template, title, desc, metadata';

const WHITE_SPACE = /[ \t\n\r\f]+/g;
const fold = (text: string): string => text.replace(WHITE_SPACE, ' ').trim();

/** Text nodes of `root` that a reader sees; `blank` ones only part two words. */
export function* textNodes(root: ParentNode & Node): Generator<{ node: Text; parent: Element; blank: boolean }> {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || parent.closest(UNSEEN)) continue;
    yield { node, parent, blank: !/[^ \t\n\r\f\u00ad]/.test(node.data) };
  }
}

/** The flow an element belongs to. */
export const flowOf = (element: Element): Flow => {
  const apart = element.closest('.note-bas, .marge');
  if (!apart) return 'body';
  return apart.classList.contains('note-bas') ? 'note' : 'margin';
};

const placeOf = (element: Element, text: string): string => {
  const chapter = element.closest<HTMLElement>('[data-chapitre]')?.dataset['chapitre'] ?? 'hors chapitre';
  return `${chapter}, « ${text.slice(0, 60)}${text.length > 60 ? '…' : ''} »`;
};

/** Marks every block of the content, and returns them with their text, in the order of the book. Ids are `prefix` and a rank. */
export function markBlocks(content: DocumentFragment, prefix: string): SourceBlock[] {
  const texts = new Map<Element, string[]>();
  for (const { node, parent, blank } of textNodes(content)) {
    const block = parent.closest(BLOCKS) ?? parent;
    let pieces = texts.get(block);
    if (!pieces && blank) continue;
    if (!pieces) texts.set(block, (pieces = []));
    if (!parent.closest(COMPUTED)) pieces.push(node.data);
  }
  return [...texts].map(([element, pieces], index) => {
    const id = `${prefix}${String(index + 1)}`;
    element.setAttribute(BLOCK_ATTRIBUTE, id);
    const text = fold(pieces.join(''));
    return { id, flow: flowOf(element), tag: element.localName, place: placeOf(element, text), text };
  });
}

/** Folds white space the way the source was folded. */
export const foldText = fold;
