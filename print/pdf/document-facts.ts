/** Writes what a document says of itself: title, authors, language, dates, and how a reader opens it. */
import { PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import type { DocumentFacts } from '../report.ts';

export function writeDocumentFacts(document: PDFDocument, facts: DocumentFacts): void {
  const date = new Date(`${facts.date}T00:00:00Z`);
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.authors.join(', '));
  document.setSubject(facts.subject);
  document.setKeywords([...facts.keywords]);
  document.setLanguage(facts.language);
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setProducer('Chromium, pdf-lib');
  document.setCreator('Astro, Paged.js');
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  document.catalog.set(PDFName.of('Lang'), PDFString.of(facts.language));
  // Two builds of one version have one identity.
  const identity = createHash('md5').update(`${facts.title}\n${facts.version}\n${facts.date}`).digest('hex');
  document.context.trailerInfo.ID = document.context.obj([PDFHexString.of(identity), PDFHexString.of(identity)]);
}
