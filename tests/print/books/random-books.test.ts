/** The proof of the build, on a hundred books that mix every block, and on a few longer ones. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePaginator } from '../../../print/bundle-paginator.ts';
import { documentDescribed } from '../../../print/checks/document-described.ts';
import { fontsEmbedded } from '../../../print/checks/fonts-embedded.ts';
import { linksResolve } from '../../../print/checks/links-resolve.ts';
import { noStrandedLine } from '../../../print/checks/no-stranded-line.ts';
import { noWordLost, wordsOf } from '../../../print/checks/no-word-lost.ts';
import { outlineMatches } from '../../../print/checks/outline-matches.ts';
import { pageBudget } from '../../../print/checks/page-budget.ts';
import { textReachedPdf } from '../../../print/checks/text-reached-pdf.ts';
import type { Edition } from '../../../print/edition.ts';
import { inspectPdf } from '../../../print/pdf/inspect.ts';
import type { Report } from '../../../print/report.ts';
import { finishPdf } from '../../../print/stages/finish-pdf.ts';
import { printPdf } from '../../../print/stages/print-pdf.ts';
import { useBrowser } from '../real-browser.ts';
import { told } from '../report-builder.ts';
import { bookPage, withBook } from './open-book.ts';
import { randomBook } from './random-book.ts';

const formats: Record<string, Edition['format']> = {
  a4: { nom: 'A4', largeur: 210, hauteur: 297 },
  a5: { nom: 'A5', largeur: 148, hauteur: 210 },
};

/** What a book holds, read in its pages. */
const contents = () => {
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  const pages = [...document.querySelectorAll('.pagedjs_page')];
  return {
    tables: count('table:not([data-split-from])'),
    tablesGoingOn: count('table[data-split-from]'),
    repeatedHeads: count('table[data-split-from] > thead[aria-hidden="true"]'),
    notes: count('.note-bas'),
    asides: count('.marge'),
    figures: count('.figure'),
    grids: count('.grille:not([data-split-from])'),
    callouts: count('.encadre:not([data-split-from])'),
    lists: count('ul:not([data-split-from]), ol:not([data-split-from])'),
    cutParagraphs: count('p[data-split-from]'),
    /** Pages whose calls and notes are not the same. */
    notesAstray: pages.filter((page) => {
      const called = [...page.querySelectorAll<HTMLAnchorElement>('a.appel-note[href]')].map(({ hash }) => hash.slice(1));
      return called.join() !== [...page.querySelectorAll('.note-bas')].map(({ id }) => id).join();
    }).length,
  };
};

const seen: Record<string, number> = { books: 0, printed: 0, pages: 0, words: 0 };

function remember(report: Report, counts: Record<string, number>): void {
  const all = { ...counts, books: 1, pages: report.pages.length, words: wordsOf(report) };
  for (const [name, count] of Object.entries(all)) seen[name] = (seen[name] ?? 0) + count;
}

const browser = useBrowser();
let script = '';
beforeAll(async () => {
  script = await bundlePaginator();
});

async function prove(format: string, seed: number, { chapters = 3, print = false } = {}): Promise<void> {
  await withBook(browser(), script, bookPage(randomBook({ seed, chapters }), format), async (report, page) => {
    const counts = await page.evaluate(contents);
    remember(report, counts);
    expect(told(noWordLost(report))).toEqual([]);
    expect(told(noStrandedLine(report))).toEqual([]);
    expect(report.refusals).toEqual([]);
    expect(counts.notesAstray).toBe(0);
    expect(counts.repeatedHeads).toBe(counts.tablesGoingOn);
    if (!print) return;
    seen['printed']! += 1;
    const edition: Edition = {
      id: 'essai',
      titre: 'Essai',
      usage: '',
      format: formats[format]!,
      style: format,
      impression: 'recto',
      contenu: { genre: 'livre', chapitres: 'tous' },
      emploi: 'lire',
      apercu: [1],
      pages: { min: 1, max: 9999 },
    };
    const pdf = await inspectPdf(await finishPdf(await printPdf(page), edition, report));
    expect(told(textReachedPdf(report, pdf))).toEqual([]);
    expect(told([...linksResolve(report, pdf), ...outlineMatches(report, pdf), ...fontsEmbedded(pdf)])).toEqual([]);
    expect(told([...documentDescribed(report.document, pdf), ...pageBudget(edition, pdf)])).toEqual([]);
  });
}

describe.each(Object.keys(formats))('on %s', (format) => {
  test.each(Array.from({ length: 50 }, (_none, index) => index + 1))('book %i keeps its words and its lines', async (seed) => {
    await prove(format, seed, { print: seed % 10 === 0 });
  });

  test.each([101, 102])('the long book %i keeps its words and its lines, in its PDF too', async (seed) => {
    await prove(format, seed, { chapters: 15, print: true });
  });
});

afterAll(() => {
  // Nothing above is proven by an empty book.
  expect(seen).toMatchObject({ books: 104, printed: 14 });
  const least = {
    pages: 4000,
    words: 700_000,
    tables: 500,
    tablesGoingOn: 500,
    notes: 1000,
    asides: 500,
    figures: 300,
    grids: 300,
    callouts: 300,
    lists: 1000,
    cutParagraphs: 500,
  };
  for (const [name, count] of Object.entries(least)) expect(seen[name], name).toBeGreaterThan(count);
});
