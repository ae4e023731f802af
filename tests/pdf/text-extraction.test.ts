/** The text of the real PDF copies as it was written: whole words, in order, with their spaces and signs. */
import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { PlacedPage, Report } from '../../print/report.ts';
import { BROKEN, mend, misplacedWords, missingWords, wordsOf } from './extracted-text.ts';
import { pdftotext, withPdftotext } from './pdftotext.ts';
import { built } from './real-pdf.ts';

const report = JSON.parse(readFileSync(built.report, 'utf8')) as Report;
const FLOWS = ['body', 'note', 'margin'] as const;

/** Without page numbers, which are computed: tests/pdf/references.test.ts follows them. */
const textsOf = ({ blocks }: PlacedPage, flow?: string): string[] =>
  blocks.filter((block) => flow === undefined || block.flow === flow).map(({ text }) => text.replaceAll('\u00ad', ''));
const wantedOn = (page: PlacedPage, flow?: string): string[] => textsOf(page, flow).flatMap(wordsOf);
const count = (texts: readonly string[], sign: string): number => texts.join('\n').split(sign).length - 1;
const written = report.pages.flatMap((page) => [...textsOf(page), ...page.heads]);

/** Pages as PDF.js reads them, in the order in which they are drawn. */
async function readWithPdfJs(): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(built.pdf)));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return pages;
}

const lost = (pages: readonly string[]): string[] =>
  report.pages.flatMap((page, index) =>
    missingWords(wantedOn(page), wordsOf(mend(pages[index] ?? ''))).map((word) => `page ${page.number} : ${word}`),
  );

/** The number of a chapter, in the margin of its opening page, is drawn last. */
const OPENING_NUMBER = 1;
const disordered = (pages: readonly string[]): string[] =>
  report.pages.flatMap((page, index) =>
    FLOWS.flatMap((flow) => {
      const misplaced = misplacedWords(wantedOn(page, flow), wordsOf(mend(pages[index] ?? '')));
      return misplaced > OPENING_NUMBER ? [`page ${page.number}, ${flow} : ${misplaced} mots`] : [];
    }),
  );

const broken = (pages: readonly string[]): string[] => pages.flatMap((page, index) => (BROKEN.test(page) ? [`page ${index + 1}`] : []));
/** Every sign whose loss nobody would see on paper. */
const SIGNS = ['€', 'œ', '«', '»', '’', '…', '×', '°', 'É', 'À', 'ffi', 'fi', 'ff', 'fl'];
/** Signs that are read less often than they were written; a table's head that is repeated is read more often. */
const fewer = (pages: readonly string[], signs: readonly string[] = SIGNS): string[] =>
  signs.filter((sign) => count(pages.map(mend), sign) < count(written, sign));

/** A word that a page break cuts would be read on no page. */
test('no word is cut by a page break', () => {
  const source = new Map(report.source.map(({ id, text }) => [id, text.replaceAll('\u00ad', '')]));
  const cut: string[] = [];
  for (const [index, page] of report.pages.entries()) {
    for (const { id, text } of page.blocks) {
      const next = report.pages[index + 1]?.blocks.find((block) => block.id === id);
      const joined = next && `${text.replaceAll('\u00ad', '').trimEnd()}${next.text.replaceAll('\u00ad', '').trimStart()}`;
      if (joined && source.get(id)?.includes(joined)) cut.push(`page ${page.number} : …${text.slice(-20)}|${next.text.slice(0, 20)}…`);
    }
  }
  expect(
    report.pages.some(({ blocks }, index) => blocks.some(({ id }) => report.pages[index + 1]?.blocks.some((next) => next.id === id))),
  ).toBe(true);
  expect(cut).toEqual([]);
});

describe('PDF.js', async () => {
  const pages = await readWithPdfJs();

  test('reads every word of each page, whole', () => {
    expect(report.pages.flatMap((page) => wantedOn(page)).length).toBeGreaterThan(20_000);
    expect(lost(pages)).toEqual([]);
  });

  test('reads them in the order of the book', () => {
    expect(disordered(pages)).toEqual([]);
  });

  test('reads no soft hyphen, no ligature, nothing unknown', () => {
    expect(broken(pages)).toEqual([]);
  });

  test('reads every sign as often as it was written', () => {
    for (const sign of ['€', '«', '’', 'É', 'fi']) expect(count(written, sign)).toBeGreaterThan(0);
    expect(fewer(pages)).toEqual([]);
  });

  test('tells the hyphens of authors from the cuts of words', () => {
    expect(count(pages, '-\n')).toBeGreaterThan(200);
    expect(count(pages, '\u2010\n')).toBeGreaterThan(5);
    // What stands before « - » at the end of a line, and after it, is no word of the book by itself… but together.
    const words = new Set(written.flatMap(wordsOf).map((word) => word.toLowerCase()));
    const cuts = pages.flatMap((page) => [...page.matchAll(/(\p{L}+)-\n+(\p{L}+)/gu)]);
    expect(cuts.filter(([, start, end]) => ![...words].some((word) => word.includes(`${start!}${end!}`.toLowerCase())))).toEqual([]);
  });
});

describe.runIf(withPdftotext.isFound)(withPdftotext.title, () => {
  const drawn = pdftotext(built.pdf, '-raw') ?? [];
  const laidOut = pdftotext(built.pdf) ?? [];

  test('-raw writes every word of each page, whole, in the order of the book', () => {
    expect(lost(drawn)).toEqual([]);
    expect(disordered(drawn)).toEqual([]);
  });

  test('writes no soft hyphen, no ligature, nothing unknown', () => {
    expect([broken(drawn), broken(laidOut)]).toEqual([[], []]);
  });

  test('writes every sign and every no-break space, wide or narrow, as often as it was written', () => {
    for (const pages of [drawn, laidOut]) expect(fewer(pages, [...SIGNS, '\u00a0', '\u202f'])).toEqual([]);
  });

  test('joins the words that lines cut, but for a few in narrow cells', () => {
    const cut = count(drawn, '-\n');
    const left = laidOut.flatMap((page) => [...page.matchAll(/\p{L}- ?\n/gu)]).length;
    expect(cut).toBeGreaterThan(200);
    expect(left).toBeLessThan(cut * 0.03);
  });
});

describe('these tests would see', () => {
  const page = 'La recon-\nnaissance coûte 1\u202f234\u00a0€, soit peu\u2010\nêtre trop';

  test('a word that is cut, lost or doubled', () => {
    const words = wordsOf(mend(page));
    expect(words).toEqual(['La', 'reconnaissance', 'coûte', '1', '234', 'soit', 'peu-être', 'trop']);
    expect(missingWords(['reconnaissance'], wordsOf(mend(page.replace('-\n', '\u00ad\n'))))).toEqual(['reconnaissance']);
    expect(missingWords(['peu-être'], wordsOf(mend(page.replace('\u2010', '-'))))).toEqual(['peu-être']);
    expect(missingWords(['trop', 'trop'], words)).toEqual(['trop']);
  });

  test('a sign that is lost, or a no-break space that became a plain one', () => {
    expect(fewer(written)).toEqual([]);
    expect(fewer(written.map((text) => text.replace('€', 'E')))).toEqual(['€']);
    expect(
      fewer(
        written.map((text) => text.replaceAll('\u202f', ' ')),
        ['\u00a0', '\u202f'],
      ),
    ).toEqual(['\u202f']);
  });

  test('words in another order', () => {
    expect(misplacedWords(['un', 'deux', 'trois', 'un'], ['un', 'deux', 'x', 'trois', 'un'])).toBe(0);
    expect(misplacedWords(['un', 'deux', 'trois'], ['deux', 'trois', 'un'])).toBe(1);
    expect(misplacedWords(['un', 'deux', 'trois'], ['trois', 'deux', 'un'])).toBe(2);
  });

  test.each(['\u00ad', '\ufffd', '\ufb01', '\ufb03', '\ue001', '\u0002', '\ufffe'])('the character %j', (sign) => {
    expect(page).not.toMatch(BROKEN);
    expect(page + sign).toMatch(BROKEN);
  });
});
