/** Reads a finished PDF back, as plain values that the checks compare with the report. */
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  PDFHexString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { readFields, type InspectedField } from './forms/read-fields.ts';
import { readTextSizes, type SizedText } from './text-sizes.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { inspectFacts, type PdfFacts } from './inspect-facts.ts';

export interface OutlineItem {
  readonly title: string;
  /** 1 for the top level. */
  readonly level: number;
}

export interface InspectedPdf {
  /** Text of each page, in the order it is drawn. */
  readonly pages: readonly string[];
  /** Label of each page; empty when the document has none. */
  readonly labels: readonly string[];
  /** The same texts with their size on paper, in points. */
  readonly sizes: readonly (readonly SizedText[])[];
  /** Width and height of each page's trim box, in millimetres. */
  readonly trims: readonly (readonly [number, number])[];
  readonly outline: readonly OutlineItem[];
  readonly fonts: readonly { readonly name: string; readonly subtype: string; readonly embedded: boolean; readonly mapped: boolean }[];
  readonly links: { readonly internal: number; readonly external: readonly string[]; readonly broken: readonly string[] };
  readonly fields: readonly InspectedField[];
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly tagged: boolean;
  readonly facts: PdfFacts;
  /** Output condition and number of colours of the profile that gives colours their meaning: `sRGB IEC61966-2.1, 3`; empty without one. */
  readonly outputIntent: string;
}

const MM_PER_POINT = 25.4 / 72;
const name = (text: string): PDFName => PDFName.of(text);
const textOf = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : value instanceof PDFName ? value.decodeText() : '';

function outlineOf(document: PDFDocument): OutlineItem[] {
  const items: OutlineItem[] = [];
  const walk = (parent: PDFDict, level: number): void => {
    for (let item = parent.lookupMaybe(name('First'), PDFDict); item; item = item.lookupMaybe(name('Next'), PDFDict)) {
      items.push({ title: textOf(item.lookup(name('Title'))), level });
      walk(item, level + 1);
    }
  };
  const root = document.catalog.lookupMaybe(name('Outlines'), PDFDict);
  if (root) walk(root, 1);
  return items;
}

function fontsOf(document: PDFDocument): InspectedPdf['fonts'] {
  const fonts: InspectedPdf['fonts'][number][] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(name('Type')) !== name('Font')) continue;
    const subtype = textOf(object.get(name('Subtype')));
    if (subtype.startsWith('CIDFont')) continue;
    const descendant = object.lookupMaybe(name('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? object;
    const descriptor = descendant.lookupMaybe(name('FontDescriptor'), PDFDict);
    fonts.push({
      name: textOf(object.get(name('BaseFont'))),
      subtype,
      embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(name(key))),
      mapped: object.has(name('ToUnicode')),
    });
  }
  return fonts;
}

function outputIntentOf(document: PDFDocument): string {
  const intents = document.catalog.lookupMaybe(name('OutputIntents'), PDFArray);
  const intent = intents?.size() === 1 ? intents.lookup(0, PDFDict) : undefined;
  const profile = intent?.lookup(name('DestOutputProfile'));
  if (intent?.get(name('S')) !== name('GTS_PDFA1') || !(profile instanceof PDFRawStream)) return '';
  return `${textOf(intent.lookup(name('OutputConditionIdentifier')))}, ${String(profile.dict.get(name('N')))}`;
}

function linksOf(document: PDFDocument, destinations: ReadonlySet<string>): InspectedPdf['links'] {
  const external: string[] = [];
  const broken: string[] = [];
  let internal = 0;
  for (const page of document.getPages()) {
    for (const entry of page.node.Annots()?.asArray() ?? []) {
      const link = entry instanceof PDFRef ? document.context.lookup(entry, PDFDict) : entry;
      if (!(link instanceof PDFDict) || link.get(name('Subtype')) !== name('Link')) continue;
      const address = textOf(link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI')));
      if (address) external.push(address);
      else {
        internal += 1;
        const destination = link.lookup(name('Dest'));
        const target = textOf(destination);
        if (!(destination instanceof PDFArray) && !destinations.has(target)) broken.push(target);
      }
    }
  }
  return { internal, external, broken };
}

/** @throws when the bytes are not a PDF. */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  // A copy: the reader takes its bytes over.
  const reader = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(reader, { mergePages: false });
  const size = (box: { width: number; height: number }): [number, number] => [box.width * MM_PER_POINT, box.height * MM_PER_POINT];
  return {
    pages: text,
    labels: (await reader.getPageLabels()) ?? [],
    sizes: readTextSizes(document),
    trims: document.getPages().map((page) => size(page.getTrimBox())),
    outline: outlineOf(document),
    fonts: fontsOf(document),
    links: linksOf(document, new Set(Object.keys(await reader.getDestinations()))),
    fields: readFields(document),
    title: document.getTitle() ?? '',
    author: document.getAuthor() ?? '',
    language: textOf(document.catalog.lookup(name('Lang'))),
    tagged:
      document.catalog.has(name('StructTreeRoot')) &&
      document.catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked')) === PDFBool.True,
    facts: await inspectFacts(reader),
    outputIntent: outputIntentOf(document),
  };
}
