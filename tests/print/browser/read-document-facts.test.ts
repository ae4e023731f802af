import { expect, test } from 'vitest';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

test('the head of the page says what the document is', async () => {
  const facts = await inPage('', () => {
    document.title = 'Le manuel';
    const meta = (name: string, content: string): void =>
      document.head.append(Object.assign(document.createElement('meta'), { name, content }));
    meta('author', 'Anne Auteur');
    meta('author', 'Paul Plume');
    meta('description', 'Un essai');
    meta('keywords', 'métier, numérique');
    meta('date', '2026-01-31');
    meta('version', '1.2');
    meta('publisher', 'Une maison');
    meta('rights', 'CC BY-SA 4.0');
    document.head.append(Object.assign(document.createElement('link'), { rel: 'license', href: 'https://licence.exemple/by-sa' }));
    return paginator.readDocumentFacts();
  });
  expect(facts).toEqual({
    title: 'Le manuel',
    authors: ['Anne Auteur', 'Paul Plume'],
    subject: 'Un essai',
    keywords: ['métier', 'numérique'],
    language: 'fr',
    date: '2026-01-31',
    version: '1.2',
    publisher: 'Une maison',
    rights: 'CC BY-SA 4.0',
    license: 'https://licence.exemple/by-sa',
  });
});

test('what the page does not say is empty, and the border refuses it', async () => {
  expect(await inPage('', () => paginator.readDocumentFacts())).toEqual({
    title: 'Essai',
    authors: [],
    subject: '',
    keywords: [],
    language: 'fr',
    date: '',
    version: '',
    publisher: '',
    rights: '',
    license: '',
  });
});
