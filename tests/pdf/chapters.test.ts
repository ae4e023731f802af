/** The PDF of each chapter: where it comes from, its own lists and no other, the site for all the rest. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dateEnMots } from '../../src/book/numbers.ts';
import { chapitre, glossaire, livre, numerotes, sources } from '../content/real-content.ts';
import { siteEditions } from '../site/site-editions.ts';
import { mend } from './extracted-text.ts';
import { readPdf, type PdfRun } from './read-pdf.ts';
import { built, fold, titreDe } from './real-pdf.ts';

const SITE = 'conseiller-numerique.example';
const SOURCES = 'Les sources de ce chapitre';
const editions = await siteEditions(built.site);
const textOf = (runs: readonly PdfRun[]): string => fold(runs.map(({ text }) => text).join(''));

test('each chapter of the parts has its edition, and no other chapter has', () => {
  const alone = editions.flatMap(({ contenu }) => (contenu.genre === 'chapitre' ? [contenu.chapitre] : []));
  expect(alone).toEqual(numerotes);
});

describe.each(numerotes.map((id, rank) => [id, rank + 1] as const))('the PDF of « %s »', async (id, number) => {
  const pdf = await readPdf(join(built.root, '.cache', 'pdf', `chapitre-${id}.pdf`));
  const runs = pdf.pages.flatMap((page) => page.runs);
  const title = titreDe(id);
  const listStart = runs.findIndex(({ text }) => fold(text) === SOURCES);
  const body = runs.slice(0, listStart);
  const list = runs.slice(listStart + 1);

  test('says on its first page which chapter it is, of which manual, its date, its licence, and where it is on the site', () => {
    const opening = textOf(pdf.pages[0]!.runs);
    expect(opening).toContain(
      `Chapitre ${String(number)} du manuel ${livre.titreCourt}, édition ${livre.version}, du ${fold(dateEnMots(livre.date))}`,
    );
    expect(opening).toContain(fold(livre.independance));
    expect(opening).toContain('CC BY-SA 4.0');
    expect(opening).toContain(`${SITE}/${id}`);
    expect(pdf.links.some(({ page, url }) => page === 1 && url === `https://${SITE}/${id}/`)).toBe(true);
  });

  test('is named after the chapter', () => {
    expect(pdf.info['Title']).toBe(`${title} (chapitre ${String(number)} du manuel ${livre.titreCourt})`);
  });

  test('has the chapter as its one first bookmark, and its lists among the sections', () => {
    expect(pdf.bookmarks.filter(({ level }) => level === 1).map((bookmark) => fold(bookmark.title))).toEqual([title]);
    expect(pdf.bookmarks.filter(({ level }) => level === 2).map((bookmark) => fold(bookmark.title))).toContain(SOURCES);
  });

  test('keeps its manual in sight: on each left page after the first', () => {
    const heads = pdf.pages.map((page) => textOf(page.runs.filter(({ y }) => y > 800)));
    const left = heads.filter((_, index) => index % 2 === 1);
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter((head) => head !== `${livre.titreCourt}, édition ${livre.version}`)).toEqual([]);
  });

  test('lists the sources it cites, all of them and no other, with the numbers of the book', () => {
    const cited = body.flatMap(({ text, link }) => (link?.target?.startsWith('source-') ? [...text.matchAll(/\[(\d+)\]/g)] : []));
    const numbers = [...new Set(cited.map(([, rank]) => Number(rank)))].sort((a, b) => a - b);
    const listed = list.filter(({ text }) => /^\[\d+\]$/.test(text.trim())).map(({ text }) => Number(text.replace(/\D/g, '')));
    expect(numbers.length).toBeGreaterThan(0);
    expect(listed).toEqual(numbers);
    const words = textOf(list).replace(/[\u00ad\s’']/g, '');
    for (const rank of listed) expect(words).toContain(fold(sources[rank - 1]!.editeur).replace(/[\s’']/g, ''));
  });

  test('explains the words it uses, and only those', () => {
    const used = new Set(chapitre(id).inventaire.blocs.flatMap(({ nom, attributs }) => (nom === 'Terme' ? [attributs['id']] : [])));
    const places = new Set(
      pdf.links.flatMap(({ target }) => (target?.startsWith('glossaire-') ? [target.slice('glossaire-'.length)] : [])),
    );
    expect([...places].sort()).toEqual(
      glossaire
        .map((terme) => terme.id)
        .filter((terme) => used.has(terme))
        .sort(),
    );
  });

  test('has no link that leads nowhere inside it', () => {
    expect(pdf.links.filter(({ url, leadsTo }) => url === undefined && leadsTo === undefined)).toEqual([]);
  });

  test('sends to the site for another chapter, and prints its address', () => {
    const away = chapitre(id)
      .inventaire.liens.map(({ href }) => href)
      .filter((href) => href.startsWith('/') && !href.startsWith(`/${id}/`));
    // An address may go on in the next line.
    const text = mend(runs.map((run) => run.text).join('')).replace(/\s/g, '');
    for (const href of away) {
      expect(
        pdf.links.some(({ url }) => url === `https://${SITE}${href}`),
        href,
      ).toBe(true);
      expect(text).toContain(`(${SITE}${href.replace(/#.*/, '').replace(/\/$/, '')})`);
    }
  });
});
