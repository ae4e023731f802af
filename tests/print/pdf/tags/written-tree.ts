/** Reads back, as plain values, the structure tree that a document holds: for the tests of what writes it. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

export interface WrittenElement {
  readonly type: string;
  readonly ref: PDFRef;
  readonly parent: PDFRef;
  /** Entries but for type, parent, kids and page, as text. */
  readonly entries: Readonly<Record<string, string>>;
  readonly kids: readonly (WrittenElement | Mark | Annotation)[];
}

/** Marked content: page (1 for the first) and identifier. */
export interface Mark {
  readonly page: number;
  readonly mcid: number;
}

export interface Annotation {
  readonly page: number;
  readonly annotation: PDFRef;
}

const N = PDFName.of;

type Kid = WrittenElement['kids'][number];
export const isElement = (kid: Kid): kid is WrittenElement => 'type' in kid;
export const isMark = (kid: Kid): kid is Mark => 'mcid' in kid;
export const isAnnotation = (kid: Kid): kid is Annotation => 'annotation' in kid;

const say = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : String(value).replace(/\s+/g, ' ');

export function readTree(document: PDFDocument): WrittenElement {
  const { context, catalog } = document;
  const pages = document.getPages().map(({ ref }) => ref.toString());
  const pageOf = (ref: PDFObject | undefined): number => pages.indexOf(String(ref)) + 1;
  const readKid = (kid: PDFObject, page: PDFObject | undefined): Kid => {
    if (kid instanceof PDFNumber) return { page: pageOf(page), mcid: kid.asNumber() };
    if (kid instanceof PDFRef) return readElement(kid);
    if (!(kid instanceof PDFDict)) throw new Error(`${String(kid)} is no kid of an element`);
    const dict = kid;
    const annotation = dict.get(N('Obj'));
    if (annotation instanceof PDFRef) return { page: pageOf(dict.get(N('Pg'))), annotation };
    return { page: pageOf(dict.get(N('Pg'))), mcid: dict.lookup(N('MCID'), PDFNumber).asNumber() };
  };
  const readElement = (ref: PDFRef): WrittenElement => {
    const dict = context.lookup(ref, PDFDict);
    const kids = dict.get(N('K'));
    const list = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
    const entries = dict.entries().filter(([key]) => !['/Type', '/S', '/P', '/K', '/Pg'].includes(key.asString()));
    return {
      type: dict.lookup(N('S'), PDFName).decodeText(),
      ref,
      parent: dict.get(N('P')) as PDFRef,
      entries: Object.fromEntries(entries.map(([key, value]) => [key.decodeText(), say(value)])),
      kids: list.map((kid) => readKid(kid, dict.get(N('Pg')))),
    };
  };
  return readElement(catalog.lookup(N('StructTreeRoot'), PDFDict).get(N('K')) as PDFRef);
}

/** An element and all under it, in reading order. */
export const allUnder = (element: WrittenElement): WrittenElement[] => [
  element,
  ...element.kids.flatMap((kid) => (isElement(kid) ? allUnder(kid) : [])),
];

/** What the parent tree gives for each key: an element for an annotation, elements by identifier for a page. */
export function readParentTree(document: PDFDocument): Map<number, PDFRef | PDFRef[]> {
  const numbers = document.catalog.lookup(N('StructTreeRoot'), PDFDict).lookup(N('ParentTree'), PDFDict).lookup(N('Nums'), PDFArray);
  const found = new Map<number, PDFRef | PDFRef[]>();
  for (let index = 0; index < numbers.size(); index += 2) {
    const value = numbers.lookup(index + 1);
    const element = value instanceof PDFArray ? value.asArray().filter((ref) => ref instanceof PDFRef) : numbers.get(index + 1);
    if (Array.isArray(element) || element instanceof PDFRef) found.set(numbers.lookup(index, PDFNumber).asNumber(), element);
  }
  return found;
}

/** Annotations of all pages, page after page. */
export const annotationsOf = (document: PDFDocument): (Annotation & { readonly dict: PDFDict })[] =>
  document.getPages().flatMap(({ node }, index) => {
    const refs =
      node
        .Annots()
        ?.asArray()
        .filter((ref) => ref instanceof PDFRef) ?? [];
    return refs.map((annotation) => ({ page: index + 1, annotation, dict: document.context.lookup(annotation, PDFDict) }));
  });
