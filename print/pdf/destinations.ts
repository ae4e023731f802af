/**
 * Writes the destinations of a document, and points its internal links at them.
 *
 * Chromium would do it, but it looks every destination up again for each page it prints: two thirds of the time of a book of 1,056 pages.
 * So the browser is shown links to an address that does not exist (`internalAddress`), and they are turned into destinations here.
 *
 * A name is a promise: `manuel.pdf#missions` is written in letters, pages and posters, and must lead there in the next edition too. Only what
 * keeps its id has one; a link to a place that is merely counted (a note, a word of the index) holds the place itself.
 *
 * Names are in the name tree (PDF 1.2), not in the catalog's /Dests (PDF 1.1), and not in both. For `#nameddest=missions` as for `#missions`,
 * PDFium looks in the tree, then in /Dests (cpdf_nametree.cpp, LookupNamedDest); PDF.js before 5.0 looked in the tree alone when there was
 * one (pdf.js #19474); the tree is what Acrobat itself writes. Its keys are in order: a reader halves it to find one (ISO 32000-1, 7.9.6).
 */
import { PDFDict, PDFName, PDFString, type PDFArray, type PDFDocument } from '@cantoo/pdf-lib';

export interface Anchor {
  /** 1 for the first page. */
  readonly page: number;
  /** Distance from the top of the sheet, in CSS pixels. */
  readonly top: number;
  /** Its id is the same from one edition to the next. */
  readonly lasting: boolean;
}

/** Reserved by RFC 2606: it can lead nowhere. */
export const internalAddress = 'https://interne.invalid/#';

const POINTS_PER_PX = 0.75;
/** Room left above a destination, so that a title does not touch the edge of the window. */
const ROOM_PT = 12;

const ACTION = PDFName.of('A');
const URI = PDFName.of('URI');
const DESTINATION = PDFName.of('Dest');

const nameOf = (id: string): PDFString => PDFString.of(id.replace(/[\\()]/g, '\\$&'));

function internalTarget(link: PDFDict): string | undefined {
  const address = link.lookupMaybe(ACTION, PDFDict)?.lookup(URI);
  const text = address instanceof PDFString ? address.decodeText() : '';
  return text.startsWith(internalAddress) ? decodeURIComponent(text.slice(internalAddress.length)) : undefined;
}

/** Places by the id of what stands there; an anchor on a page that is not in the file has none. */
function placesOf(document: PDFDocument, anchors: Readonly<Record<string, Anchor>>): Map<string, PDFArray> {
  const pages = document.getPages();
  const places = new Map<string, PDFArray>();
  for (const [id, { page: number, top }] of Object.entries(anchors)) {
    const page = pages[number - 1];
    if (!page) continue;
    const height = page.getHeight();
    const y = Math.round(Math.min(height, height - top * POINTS_PER_PX + ROOM_PT));
    places.set(id, document.context.obj([page.ref, 'XYZ', 0, y, 0]));
  }
  return places;
}

/** Points each internal link at its name, or at its place when it has none. A link to nothing keeps its name, and is found broken. */
function aimLinks(document: PDFDocument, places: ReadonlyMap<string, PDFArray>, anchors: Readonly<Record<string, Anchor>>): void {
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let index = 0; annotations && index < annotations.size(); index += 1) {
      const link = annotations.lookup(index, PDFDict);
      const target = internalTarget(link);
      if (target === undefined) continue;
      link.delete(ACTION);
      link.set(DESTINATION, (anchors[target]?.lasting ? undefined : places.get(target)) ?? nameOf(target));
    }
  }
}

/** Names the lasting anchors of the report, in the order of their bytes: the same book gives the same bytes. */
export function writeDestinations(document: PDFDocument, anchors: Readonly<Record<string, Anchor>>): void {
  const { catalog, context } = document;
  const places = placesOf(document, anchors);
  const names = [...places].filter(([id]) => anchors[id]?.lasting).sort(([a], [b]) => (a < b ? -1 : 1));
  const tree = context.register(context.obj({ Names: names.flatMap(([id, place]) => [nameOf(id), place]) }));
  const dictionary = catalog.Names() ?? context.obj({});
  dictionary.set(PDFName.of('Dests'), tree);
  catalog.set(PDFName.of('Names'), dictionary);
  catalog.delete(PDFName.of('Dests'));
  aimLinks(document, places, anchors);
}
