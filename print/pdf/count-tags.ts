/** Counts the structure elements of a finished PDF, by type: what a screen reader finds in it. */
import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib';

const KIDS = PDFName.of('K');
const STRUCTURE_TYPE = PDFName.of('S');

/** Type → how many elements of it can be reached from the root of the structure tree. A file without tags has none. */
export async function countTags(bytes: Uint8Array): Promise<Record<string, number>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const counts: Record<string, number> = {};
  const seen = new Set<PDFObject>();
  const visit = (object: PDFObject | undefined): void => {
    const value = object instanceof PDFRef ? document.context.lookup(object) : object;
    if (value instanceof PDFArray) for (const kid of value.asArray()) visit(kid);
    // Marked content and object references have no type of their own.
    if (!(value instanceof PDFDict) || seen.has(value)) return;
    seen.add(value);
    const type = value.get(STRUCTURE_TYPE);
    if (!(type instanceof PDFName)) return;
    counts[type.decodeText()] = (counts[type.decodeText()] ?? 0) + 1;
    visit(value.get(KIDS));
  };
  visit(document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.get(KIDS));
  return counts;
}
