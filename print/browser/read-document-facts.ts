/** Reads what the print page says of the document in its head. */
import type { DocumentFacts } from '../report.ts';

const metas = (name: string): string[] =>
  [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)].map((meta) => meta.content.trim()).filter(Boolean);

export function readDocumentFacts(): DocumentFacts {
  return {
    title: document.title,
    authors: metas('author'),
    subject: metas('description')[0] ?? '',
    keywords: metas('keywords').flatMap((list) => list.split(',').map((word) => word.trim())),
    language: document.documentElement.lang,
    date: metas('date')[0] ?? '',
    version: metas('version')[0] ?? '',
    publisher: metas('publisher')[0] ?? '',
    rights: metas('rights')[0] ?? '',
    license: document.querySelector<HTMLLinkElement>('link[rel="license"]')?.href ?? '',
  };
}
