/** Writes the way back, from what a page draws to the structure element it belongs to (ISO 32000-1, 14.7.4.4). */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

const name = PDFName.of;

export interface TaggedLink {
  /** Its structure element. */
  readonly element: PDFRef;
  /** Where it leads, in words. */
  readonly contents: string | undefined;
  readonly annotations: readonly PDFRef[];
}

export interface ParentTree {
  readonly tree: PDFRef;
  readonly nextKey: number;
}

/** @param parents element of each marked-content identifier of each page */
export function writeParentTree(document: PDFDocument, parents: readonly (readonly PDFRef[])[], links: readonly TaggedLink[]): ParentTree {
  const { context } = document;
  const numbers = PDFArray.withContext(context);
  for (const [index, { node }] of document.getPages().entries()) {
    node.set(name('StructParents'), PDFNumber.of(index));
    node.set(name('Tabs'), name('S'));
    numbers.push(PDFNumber.of(index));
    numbers.push(context.register(context.obj([...(parents[index] ?? [])])));
  }
  let nextKey = parents.length;
  for (const { element, contents, annotations } of links) {
    for (const reference of annotations) {
      const annotation = context.lookup(reference, PDFDict);
      annotation.set(name('StructParent'), PDFNumber.of(nextKey));
      if (contents !== undefined) annotation.set(name('Contents'), PDFHexString.fromText(contents));
      numbers.push(PDFNumber.of(nextKey));
      numbers.push(element);
      nextKey += 1;
    }
  }
  return { tree: context.register(context.obj({ Nums: numbers })), nextKey };
}
