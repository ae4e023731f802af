/**
 * Lets pdf-lib write a large file in linear time.
 *
 * Its cross-reference stream looks for the place of each new entry from the start of the list: 108 of 133 s for 1,056 pages. Entries come
 * in order, so the end of the list is the place. Goes when @cantoo/pdf-lib no longer scans in `PDFCrossRefStream.appendEntry` (seen in 2.11.1).
 */
import { PDFCrossRefStream, type PDFRef } from '@cantoo/pdf-lib';

interface Entry {
  readonly ref: PDFRef;
}
interface Appender {
  readonly entries: Entry[];
  appendEntry: (this: Appender, entry: Entry) => void;
}

export function appendInOrder(): void {
  const prototype = PDFCrossRefStream.prototype as unknown as Appender;
  const search = prototype.appendEntry;
  prototype.appendEntry = function appendEntry(entry) {
    const last = this.entries.at(-1);
    if (last && last.ref.objectNumber > entry.ref.objectNumber) search.call(this, entry);
    else this.entries.push(entry);
  };
}
