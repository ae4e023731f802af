/** Reads the drawing instructions of the pages and forms of a document, as Latin-1 text, and writes them back compressed. */
import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, decodePDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';

const RESOURCES = PDFName.of('Resources');
const FILTER = PDFName.of('Filter');
const FLATE = PDFName.of('FlateDecode');
const PARAMETERS = PDFName.of('DecodeParms');

/** The drawing of a page or of a form, to be changed in place. */
export interface Drawing {
  content: string;
  readonly resources: PDFDict | undefined;
}

export interface Drawings {
  /** First page first. */
  readonly pages: readonly Drawing[];
  /** Groups and patterns that pages draw as one. */
  readonly forms: readonly Drawing[];
  /** Puts every drawing back. */
  readonly write: () => void;
}

/** Chromium compresses with Deflate alone, which Node reads faster than pdf-lib. */
export function textOf(stream: PDFRawStream): string {
  const isDeflated = stream.dict.get(FILTER) === FLATE && !stream.dict.has(PARAMETERS);
  return Buffer.from(isDeflated ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode()).toString('latin1');
}

function streamAt({ context }: PDFDocument, reference: PDFRef): PDFRawStream {
  const stream = context.lookup(reference);
  if (stream instanceof PDFRawStream) return stream;
  throw new Error(`L’objet ${reference.toString()} n’est pas un flux de contenu.`);
}

function streamsOf(document: PDFDocument, contents: ReturnType<PDFDict['get']>): PDFRef[] {
  if (contents instanceof PDFRef && !(document.context.lookup(contents) instanceof PDFArray)) return [contents];
  const list = contents instanceof PDFRef ? document.context.lookup(contents) : contents;
  return list instanceof PDFArray ? list.asArray().filter((entry) => entry instanceof PDFRef) : [];
}

export function replaceStream(document: PDFDocument, reference: PDFRef, dict: PDFDict, content: string): void {
  const bytes = deflateSync(Buffer.from(content, 'latin1'), { level: 6 });
  dict.delete(PARAMETERS);
  dict.set(FILTER, FLATE);
  dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
  document.context.assign(reference, PDFRawStream.of(dict, bytes));
}

/** A page whose content stands in several streams has it in the first one afterwards. */
export function readDrawings(document: PDFDocument): Drawings {
  const { context } = document;
  const pages = document.getPages().map(({ node }) => {
    const streams = streamsOf(document, node.get(PDFName.of('Contents')));
    const content = streams.map((reference) => textOf(streamAt(document, reference))).join('\n');
    return { node, reference: streams[0], content, resources: node.Resources() };
  });
  const forms = context
    .enumerateIndirectObjects()
    .filter((entry): entry is [PDFRef, PDFRawStream] => entry[1] instanceof PDFRawStream)
    .filter(([, { dict }]) => dict.get(PDFName.of('Subtype')) === PDFName.of('Form'))
    .map(([reference, stream]) => ({
      reference,
      dict: stream.dict,
      content: textOf(stream),
      resources: stream.dict.lookupMaybe(RESOURCES, PDFDict),
    }));
  return {
    pages,
    forms,
    write: () => {
      for (const { node, reference, content } of pages) {
        if (!reference) continue;
        node.set(PDFName.of('Contents'), reference);
        replaceStream(document, reference, streamAt(document, reference).dict, content);
      }
      for (const { reference, dict, content } of forms) replaceStream(document, reference, dict, content);
    },
  };
}
