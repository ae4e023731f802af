/**
 * Writes the destinations of a document, and points its internal links at them.
 *
 * Chromium would do it, but it looks every destination up again for each page it prints: two thirds of the time of a book of 1,056 pages.
 * So the browser is shown links to an address that does not exist (`internalAddress`), and they are turned into destinations here.
 */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

export interface Anchor {
  /** 1 for the first page. */
  readonly page: number;
  /** Distance from the top of the sheet, in CSS pixels. */
  readonly top: number;
}

/** Reserved by RFC 2606: it can lead nowhere. */
export const internalAddress = 'https://interne.invalid/#';

const POINTS_PER_PX = 0.75;
/** Room left above a destination, so that a title does not touch the edge of the window. */
const ROOM_PT = 12;

const ACTION = PDFName.of('A');
const URI = PDFName.of('URI');

function internalTarget(link: PDFDict): string | undefined {
  const address = link.lookupMaybe(ACTION, PDFDict)?.lookup(URI);
  const text = address instanceof PDFString ? address.decodeText() : '';
  return text.startsWith(internalAddress) ? decodeURIComponent(text.slice(internalAddress.length)) : undefined;
}

/** Points each internal link at its name. */
function aimLinks(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let index = 0; annotations && index < annotations.size(); index += 1) {
      const link = annotations.lookup(index, PDFDict);
      const target = internalTarget(link);
      if (target === undefined) continue;
      link.delete(ACTION);
      link.set(PDFName.of('Dest'), PDFName.of(target));
    }
  }
}

/** Names every anchor of the report, in alphabetical order: the same book gives the same bytes. */
export function writeDestinations(document: PDFDocument, anchors: Readonly<Record<string, Anchor>>): void {
  const pages = document.getPages();
  const destinations = document.context.obj({});
  for (const id of Object.keys(anchors).sort()) {
    const anchor = anchors[id];
    const page = anchor && pages[anchor.page - 1];
    if (!page) continue;
    const top = PDFNumber.of(Math.round(page.getHeight() - anchor.top * POINTS_PER_PX + ROOM_PT));
    const place = PDFArray.withContext(document.context);
    for (const item of [page.ref, PDFName.of('XYZ'), PDFNumber.of(0), top, PDFNumber.of(0)]) place.push(item);
    destinations.set(PDFName.of(id), place);
  }
  document.catalog.set(PDFName.of('Dests'), document.context.register(destinations));
  aimLinks(document);
}
