/** The PDF of the real book: what it is, what it holds, in what order. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspectPdf } from '../../print/pdf/inspect.ts';
import { typographie } from '../../src/book/typography.ts';
import { livre, sommaire } from '../content/real-content.ts';
import { bodyOf, built, edition, fold, pdf, printed, sectionsOf, stretch, stretches, textOf } from './real-pdf.ts';

const POINTS_PER_MM = 72 / 25.4;
const inspected = await inspectPdf(readFileSync(built.pdf));

/** Letters and figures only: a word cut at the end of a line is whole again. */
const essence = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

test('it has the number of pages planned for the edition', () => {
  expect(pdf.pages.length).toBeGreaterThanOrEqual(edition.pages.min);
  expect(pdf.pages.length).toBeLessThanOrEqual(edition.pages.max);
});

test('every page is A4, to a tenth of a millimetre', () => {
  const wrong = pdf.pages.filter(
    ({ width, height }) => Math.abs(width / POINTS_PER_MM - 210) > 0.1 || Math.abs(height / POINTS_PER_MM - 297) > 0.1,
  );
  expect(wrong).toEqual([]);
});

test('it says its title, its author, its subject, its language and its date', () => {
  expect(fold(String(pdf.info['Title']))).toBe(fold(typographie(livre.titre)));
  expect(pdf.info['Author']).toBe(livre.auteurs.join(', '));
  expect(fold(String(pdf.info['Subject']))).toBe(fold(typographie(livre.description)));
  expect(pdf.info['Language']).toBe('fr');
  expect(pdf.info['CreationDate']).toContain(livre.date.replaceAll('-', ''));
  expect(inspected.tagged).toBe(true);
});

test('every font is in the file, can be copied, and none is of type 3', () => {
  expect(inspected.fonts.length).toBeGreaterThanOrEqual(4);
  expect(inspected.fonts.filter(({ subtype, embedded, mapped }) => subtype === 'Type3' || !embedded || !mapped)).toEqual([]);
  const families = new Set(inspected.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '').split('-')[0]));
  expect([...families].filter((name) => !/^(?:Atkinson|Bricolage)/.test(name ?? ''))).toEqual([]);
});

test('no sign of the text is unknown or of a private table', () => {
  const bad = pdf.pages.flatMap(({ runs }, index) =>
    runs.filter(({ text }) => /[\ufffd\ue000-\uf8ff\u0000-\u0008]/.test(text)).map(({ text }) => `page ${String(index + 1)} : ${text}`),
  );
  expect(bad).toEqual([]);
});

describe('its bookmarks are the spine', () => {
  test('first the contents, then front matter, parts and annexes, in order', () => {
    const titles = (ids: readonly string[]): string[] => ids.map((id) => stretch(id).title);
    expect(pdf.bookmarks.filter(({ level }) => level === 1).map(({ title }) => fold(title))).toEqual([
      'Sommaire',
      ...titles(sommaire.liminaires),
      ...sommaire.parties.map(({ titre }) => fold(typographie(titre))),
      ...titles(sommaire.annexes),
    ]);
  });

  test.each(sommaire.parties.map((partie) => [partie.titre, partie] as const))(
    'the part « %s » holds its chapters',
    (_, { titre, chapitres }) => {
      const start = pdf.bookmarks.findIndex(({ title, level }) => level === 1 && fold(title) === fold(typographie(titre)));
      const rest = pdf.bookmarks.slice(start + 1);
      const own = rest.slice(
        0,
        rest.findIndex(({ level }) => level === 1),
      );
      expect(own.filter(({ level }) => level === 2).map(({ title }) => fold(title))).toEqual(chapitres.map((id) => stretch(id).title));
    },
  );

  test.each(sommaire.parties.flatMap(({ chapitres }) => chapitres))('the chapter « %s » holds its sections', (id) => {
    const { title, first, last } = stretch(id);
    const own = pdf.bookmarks.filter(({ page, level }) => level === 3 && page >= first && page <= last);
    expect(
      own.map((bookmark) => fold(bookmark.title)),
      title,
    ).toEqual(sectionsOf(id));
  });

  test('every bookmark leads to a page, never backwards', () => {
    const pages = pdf.bookmarks.map(({ page }) => page);
    expect(pages.every((page) => page > 0)).toBe(true);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
  });

  test('the title of each section stands on the page of its bookmark', () => {
    const lost = pdf.bookmarks.filter(({ title, page }) => !essence(textOf(bodyOf(page))).includes(essence(title)));
    expect(lost).toEqual([]);
  });
});

describe('no chapter has lost its words', () => {
  test.each(stretches.map(({ id }) => id))('the paragraphs of « %s » begin as written, in order', (id) => {
    const { first, last } = stretch(id);
    const text = essence(textOf(bodyOf(first, last)));
    const paragraphs = [...printed.querySelectorAll(`section[data-chapitre="${id}"] > p`)].map((paragraph) => {
      // A page number is written after pagination, a call to a source may come before or after a break.
      const start = paragraph.textContent.split(/\(p\.|\[\d/)[0]!;
      return essence(fold(start).split(' ').slice(0, 12).join(' '));
    });
    const sample = paragraphs.filter((start) => start.length > 20);
    let from = 0;
    const missing = sample.filter((start) => {
      const place = text.indexOf(start, from);
      if (place >= 0) from = place + start.length;
      return place < 0;
    });
    expect(missing).toEqual([]);
    expect(paragraphs.length).toBeGreaterThan(0);
  });

  test('the essential page is one page', () => {
    const { first, last } = stretch('en-bref');
    expect(last).toBe(first);
  });
});
