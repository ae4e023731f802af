/** Writes what a document says of itself: title, authors, subject, language, dates, identity. `xmp.ts` says the same for libraries. */
import { PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentFacts } from '../report.ts';
import { documentIdentity } from './document-identity.ts';

/** What made the book, then what made the file. */
export const CREATOR = 'Astro, Paged.js';
export const PRODUCER = 'Chromium, pdf-lib';

/** Lists as one text, since these properties have no lists. */
export const authorsOf = ({ authors }: DocumentFacts): string => authors.join(', ');
export const keywordsOf = ({ keywords }: DocumentFacts): string => keywords.join(', ');

/** The day of the edition: the build never reads the clock. */
export const dateOf = ({ date }: DocumentFacts): Date => new Date(`${date}T00:00:00Z`);

/** `edition` is its id: two editions of one book are two documents. */
export function writeDocumentFacts(document: PDFDocument, facts: DocumentFacts, edition: string): void {
  document.setTitle(facts.title);
  document.setAuthor(authorsOf(facts));
  document.setSubject(facts.subject);
  document.setKeywords([keywordsOf(facts)]);
  document.setCreationDate(dateOf(facts));
  document.setModificationDate(dateOf(facts));
  document.setProducer(PRODUCER);
  document.setCreator(CREATOR);
  document.catalog.set(PDFName.of('Lang'), PDFString.of(facts.language));
  const identity = PDFHexString.of(documentIdentity(facts, edition).version);
  document.context.trailerInfo.ID = document.context.obj([identity, identity]);
}
