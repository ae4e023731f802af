/**
 * Gives a document the structure tree of the report, in the place of the one that the browser wrote.
 *
 * The browser cuts its tree at every page, because to it a page is a box like another; the report knows the elements of the book, whole.
 * What the browser does know, and nobody else, is which drawing instructions are which text: that is kept.
 */
import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { Structure } from '../../report.ts';
import type { Drawing } from '../page-contents.ts';
import { readFonts, type CodeMap } from '../to-unicode.ts';
import { alignMarks, type MarkedText } from './align.ts';
import { readBrowserMarks, type BrowserLink, type BrowserMark } from './browser-marks.ts';
import { markContent } from './mark-content.ts';
import { placeFields, type FieldWidget } from './place-fields.ts';
import { paintObjects, type PaintObject, type Painted } from './paint-objects.ts';
import { writeStructure, type LinkAnnotation, type StructureToWrite } from './write-structure.ts';

/** Structure element that holds each leaf of a page, and the links around it. */
interface Holders {
  readonly typeOf: (page: number, rank: number) => string;
  readonly linkOf: (page: number, rank: number) => number | undefined;
}

function findHolders({ elements, leaves }: Structure): Holders {
  const holders: number[][] = leaves.map(() => []);
  const parents = new Map<number, number>();
  for (const [index, { kids }] of elements.entries()) {
    for (const kid of kids) {
      if (typeof kid === 'number') parents.set(kid, index);
      else {
        const page = holders[kid[0] - 1];
        if (page) page[kid[1]] = index;
      }
    }
  }
  const typeAt = (index: number | undefined): string => elements[index ?? -1]?.type ?? 'P';
  return {
    typeOf: (page, rank) => typeAt(holders[page]?.[rank]),
    linkOf: (page, rank) => {
      let index = holders[page]?.[rank];
      while (index !== undefined && typeAt(index) !== 'Link') index = parents.get(index);
      return index;
    },
  };
}

/** Text drawn under each mark of the browser; a mark that only paints (a border, a background) is none of the text. */
function textsOf(marks: readonly BrowserMark[], { objects }: Painted): (MarkedText | undefined)[] {
  const texts = new Map<number, string>();
  for (const { mcid, text } of objects) if (mcid !== undefined && text !== undefined) texts.set(mcid, (texts.get(mcid) ?? '') + text);
  return marks.map(({ kind, mcids }) => {
    const found = mcids.map((mcid) => texts.get(mcid)).filter((text) => text !== undefined);
    return kind === 'text' && found.length === 0 ? undefined : { kind, text: found.join('') };
  });
}

interface PageLeaves {
  /** Leaf of each mark of the browser. */
  readonly ofMarks: readonly (number | undefined)[];
  readonly ofObject: (object: PaintObject) => number | undefined;
}

/** @throws Error that names the page. */
function leavesOf(page: number, marks: readonly BrowserMark[], painted: Painted, structure: Structure): PageLeaves {
  const texts = textsOf(marks, painted);
  let aligned: ReturnType<typeof alignMarks>;
  try {
    aligned = alignMarks(
      texts.filter((text) => text !== undefined),
      structure.leaves[page] ?? [],
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`page ${page + 1}, ${reason}`, { cause: error });
  }
  let next = 0;
  const ofMarks = texts.map((text) => (text === undefined ? undefined : aligned[next++]));
  const byMcid = new Map(marks.flatMap(({ mcids }, rank) => mcids.map((mcid) => [mcid, ofMarks[rank]] as const)));
  return { ofMarks, ofObject: ({ mcid }) => (mcid === undefined ? undefined : byMcid.get(mcid)) };
}

function annotationsOf(
  document: PDFDocument,
  links: readonly BrowserLink[],
  leaves: readonly PageLeaves['ofMarks'][],
  { linkOf }: Holders,
): StructureToWrite['annotations'] {
  const pageOf = new Map<string, number>();
  for (const [index, page] of document.getPages().entries())
    for (const annotation of page.node.Annots()?.asArray() ?? []) pageOf.set(annotation.toString(), index);
  const found = new Map<number, LinkAnnotation[]>();
  for (const { annotations, marks } of links) {
    const placed = annotations.map((ref) => ({ ref, page: pageOf.get(ref.toString()) ?? 0 }));
    const link = marks.map(({ page, rank }) => linkOf(page, leaves[page]?.[rank] ?? -1)).find((index) => index !== undefined);
    if (link === undefined) throw new Error(`page ${(placed[0]?.page ?? 0) + 1}, un lien ne contient aucun texte lu`);
    found.set(link, [...(found.get(link) ?? []), ...placed]);
  }
  // By element: the numbers of the parent tree follow the book.
  return new Map([...found].sort(([a], [b]) => a - b));
}

/**
 * Tags the document. The drawings of the pages are changed in place: each thing painted is in the structure, or an artifact.
 * @param widgets what stands on the blanks of the report, in its order
 * @throws Error when the document does not draw what the report says; the message names the page and both texts.
 */
export function tagDocument(
  document: PDFDocument,
  drawings: readonly Drawing[],
  structure: Structure,
  widgets: readonly FieldWidget[] = [],
): void {
  const browser = readBrowserMarks(document);
  const holders = findHolders(structure);
  const known = new Map<PDFDict, CodeMap>();
  const leaves: PageLeaves['ofMarks'][] = [];
  const written = drawings.map((page, index) => {
    const marks = browser.pages[index] ?? [];
    const painted = paintObjects(page.content, readFonts(page.resources, known));
    const { ofMarks, ofObject } = leavesOf(index, marks, painted, structure);
    leaves.push(ofMarks);
    const marked = markContent(page.content, painted, ofObject, (leaf) => holders.typeOf(index, leaf));
    page.content = marked.content;
    return marked.leaves;
  });
  const annotations = placeFields(document, structure, annotationsOf(document, browser.links, leaves, holders), widgets);
  writeStructure(document, { structure, leaves: written, annotations });
}
