/** Writes a document out, its small objects in large compressed groups: pdf-lib makes groups of 50, a thirtieth of the file more. */
import { PDFHeader, PDFStreamWriter, type PDFDocument } from '@cantoo/pdf-lib';

const OBJECTS_PER_GROUP = 500;

export async function writeDocument(document: PDFDocument): Promise<Uint8Array> {
  await document.flush();
  // Groups of objects are of PDF 1.5, PDF/A-2 and PDF/UA-1 of PDF 1.7; Chromium says 1.4.
  document.context.header = PDFHeader.forVersion(1, 7);
  // pdf-lib pauses every hundred objects unless told otherwise.
  return PDFStreamWriter.forContext(document.context, Infinity, true, OBJECTS_PER_GROUP).serializeToBuffer();
}
