/** Tells whether a page would keep some text if its break were moved before `node`: if not, the layout would never end. */
export function hasTextBefore(node: Node, root: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(root);
  range.setEndBefore(node);
  return /\S/.test(range.toString());
}
