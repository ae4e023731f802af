/** Reads and rewrites the content streams of a document: the drawing instructions of its pages and forms, as Latin-1 text. */
import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';

const FILTER = PDFName.of('Filter');
const FLATE = PDFName.of('FlateDecode');
const LENGTH = PDFName.of('Length');
const SUBTYPE = PDFName.of('Subtype');
const TYPE = PDFName.of('Type');

/** Page content has neither type nor subtype; forms say so. Images, fonts and metadata are passed over. */
function isContent(dict: PDFDict): boolean {
  const subtype = dict.get(SUBTYPE);
  if (subtype === PDFName.of('Form')) return true;
  return subtype === undefined && dict.get(TYPE) === undefined && !dict.has(PDFName.of('Length1')) && !dict.has(PDFName.of('N'));
}

function decode(stream: PDFRawStream): string | undefined {
  const filter = stream.dict.get(FILTER);
  if (filter === undefined) return Buffer.from(stream.contents).toString('latin1');
  return filter === FLATE ? inflateSync(stream.contents).toString('latin1') : undefined;
}

/** Replaces each content stream by what `rewrite` makes of it; a stream that it leaves as it was keeps its bytes. */
export function rewriteContentStreams(document: PDFDocument, rewrite: (content: string) => string): void {
  const { context } = document;
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !isContent(object.dict)) continue;
    const content = decode(object);
    if (content === undefined) continue;
    const next = rewrite(content);
    if (next === content) continue;
    const bytes = deflateSync(Buffer.from(next, 'latin1'), { level: 6 });
    object.dict.set(FILTER, FLATE);
    object.dict.set(LENGTH, PDFNumber.of(bytes.length));
    context.assign(reference, PDFRawStream.of(object.dict, bytes));
  }
}
