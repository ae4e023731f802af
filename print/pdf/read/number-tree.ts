/** Flattens a number tree (ISO 32000-1, 7.9.7) into a map: the parent tree goes from a key of a page or of an annotation to its elements. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { arrayIn, asDict, asNumber, type Value } from './values.ts';

export function readNumberTree(root: PDFDict | undefined): ReadonlyMap<number, Value> {
  const numbers = new Map<number, Value>();
  const seen = new Set<PDFDict>();
  const walk = (node: PDFDict | undefined): void => {
    if (!node || seen.has(node)) return;
    seen.add(node);
    const pairs = arrayIn(node, 'Nums') ?? [];
    for (let rank = 0; rank + 1 < pairs.length; rank += 2) {
      const key = asNumber(pairs[rank]);
      if (key !== undefined) numbers.set(key, pairs[rank + 1]);
    }
    for (const kid of arrayIn(node, 'Kids') ?? []) walk(asDict(kid));
  };
  walk(root);
  return numbers;
}
