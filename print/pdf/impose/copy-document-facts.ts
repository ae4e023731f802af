/** Copies what a document says of itself into one that is made from its pages. */
import { PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';

const LANG = PDFName.of('Lang');

/** Title, authors, subject, words, language, dates; the identity is that of the source and of what is made of it. */
export function copyDocumentFacts(from: PDFDocument, to: PDFDocument, made: string): void {
  const language = from.catalog.lookup(LANG);
  const [created, modified] = [from.getCreationDate(), from.getModificationDate()];
  to.setTitle(from.getTitle() ?? '', { showInWindowTitleBar: true });
  to.setAuthor(from.getAuthor() ?? '');
  to.setSubject(from.getSubject() ?? '');
  to.setKeywords([from.getKeywords() ?? '']);
  to.setCreator(from.getCreator() ?? '');
  to.setProducer(from.getProducer() ?? '');
  if (created) to.setCreationDate(created);
  if (modified) to.setModificationDate(modified);
  if (language instanceof PDFString) to.catalog.set(LANG, PDFString.of(language.decodeText()));
  const identity = createHash('md5')
    .update(`${String(from.context.trailerInfo.ID)}\n${made}`)
    .digest('hex');
  to.context.trailerInfo.ID = to.context.obj([PDFHexString.of(identity), PDFHexString.of(identity)]);
}
