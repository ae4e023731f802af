/** The real sheets, as they come out of the press: pages, sizes, margins, and the order in which an eye meets what they say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from '@cantoo/fontkit';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { editions } from '../../print/editions.ts';
import { LEAFLET_PANELS } from '../../print/pdf/impose/folds.ts';
import { reportSchema } from '../../print/report.ts';
import { builtSite } from '../site/built-site.ts';
import { usePdfReader } from './pdf-reader.ts';
import { readPdf, type PdfRun, type ReadPdf } from './read-pdf.ts';

const POINTS_PER_MM = 72 / 25.4;
const MM_PER_PIXEL = 25.4 / 96;
/** What office printers leave white. */
const EDGE_MM = 6;
/** What a fold may eat into. */
const FOLD_MM = 5;
const SMALLEST_PT = 9;

const built = await builtSite();
const reader = usePdfReader();
const fileOf = (id: string, ending: string): string => join(built.root, '.cache', 'pdf', `${id}.${ending}`);
const sheets = editions.filter(({ contenu }) => contenu.genre === 'feuille');
const pdfs = new Map<string, ReadPdf>();
for (const { id } of sheets) pdfs.set(id, await readPdf(fileOf(id, 'pdf')));
const pdfOf = (id: string): ReadPdf => pdfs.get(id)!;
const reportOf = (id: string) => reportSchema.parse(JSON.parse(readFileSync(fileOf(id, 'json'), 'utf8')));

const fold = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const seen = ({ text }: PdfRun): boolean => text.trim() !== '';
const runsOf = (id: string, page: number): PdfRun[] => pdfOf(id).pages[page - 1]!.runs.filter(seen);
const textOn = (id: string, page: number): string =>
  fold(
    pdfOf(id)
      .pages[page - 1]!.runs.map(({ text }) => text)
      .join(''),
  );
/** Sizes come out of the browser with the rounding of its matrices. */
const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Text of one size that goes on without another size in between, whatever runs it is made of. */
function textsBySize(runs: readonly PdfRun[]): { text: string; size: number }[] {
  const texts: { text: string; size: number }[] = [];
  for (const run of runs) {
    const last = texts.at(-1);
    // A space has no size of its own.
    if (last && (!seen(run) || last.size === tenths(run.size))) last.text += run.text;
    else if (seen(run)) texts.push({ text: run.text, size: tenths(run.size) });
  }
  return texts.map(({ text, size }) => ({ text: fold(text), size }));
}
const sizeOf = (id: string, page: number, start: string): number => {
  const found = textsBySize(pdfOf(id).pages[page - 1]!.runs).find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`« ${start} » is not on page ${String(page)} of ${id}.`);
  return found.size;
};

describe.each(sheets)('$id', ({ id, pages, format }) => {
  test('has the pages planned, each of its format to a tenth of a millimetre', () => {
    const found = pdfOf(id).pages;
    expect(found.length).toBeGreaterThanOrEqual(pages.min);
    expect(found.length).toBeLessThanOrEqual(pages.max);
    for (const { width, height } of found) {
      expect(Math.abs(width / POINTS_PER_MM - format.largeur)).toBeLessThan(0.1);
      expect(Math.abs(height / POINTS_PER_MM - format.hauteur)).toBeLessThan(0.1);
    }
  });

  test('has no text under nine points', () => {
    const small = pdfOf(id).pages.flatMap(({ runs }) => runs.filter((run) => seen(run) && tenths(run.size) < SMALLEST_PT));
    expect(small.map(({ text, page, size }) => `page ${String(page)} : ${text} (${String(size)})`)).toEqual([]);
  });

  test('keeps its words 6 mm away from the edges of the paper', () => {
    const edge = EDGE_MM * POINTS_PER_MM;
    const outside = pdfOf(id).pages.flatMap(({ width, height, runs }) =>
      runs.filter(
        (run) =>
          seen(run) &&
          (run.x < edge || run.x + run.width > width - edge || run.y - run.size / 4 < edge || run.y + run.size * 0.75 > height - edge),
      ),
    );
    expect(outside.map(({ text, page }) => `page ${String(page)} : ${text}`)).toEqual([]);
  });

  test('cuts no word of a title', () => {
    const titles = pdfOf(id).bookmarks;
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter(({ title, page }) => !textOn(id, page).includes(fold(title)))).toEqual([]);
  });
});

describe('the poster', () => {
  test('asks its question in capitals of 25 mm or more', () => {
    const font = create(readFileSync(join(built.root, 'public', 'fonts', 'bricolage-grotesque-latin-700-normal.woff2')));
    if (!('capHeight' in font)) throw new Error('The font of the titles is a collection.');
    const size = sizeOf('affiche', 1, 'Vous aimez');
    expect(((font.capHeight / font.unitsPerEm) * size) / POINTS_PER_MM).toBeGreaterThanOrEqual(25);
  });

  test('answers in letters a third as large, then gives the address, then the name', () => {
    const [question, answer, name, address] = ['Vous aimez', 'C’est un métier', 'Conseiller numérique', 'conseiller-numerique'].map(
      (start) => sizeOf('affiche', 1, start),
    ) as [number, number, number, number];
    expect(answer).toBeGreaterThanOrEqual(question / 3);
    expect(answer).toBeGreaterThan(address);
    expect(address).toBeGreaterThan(name);
  });

  test('has a code of 60 mm or more', () => {
    const codes = reportOf('affiche')
      .structure.leaves.flat()
      .filter(({ kind, text }) => kind === 'picture' && text.startsWith('Code QR'));
    expect(codes).toHaveLength(1);
    const [left, , right] = codes[0]!.box!;
    // With its quiet zone of four modules on each side; the smallest code has 21.
    expect((right - left) * MM_PER_PIXEL * (21 / 29)).toBeGreaterThanOrEqual(60);
  });
});

describe('the leaflet', () => {
  const QUESTIONS = ['C’est quoi ?', 'Est-ce pour moi ?', 'Ça recrute ?', 'Comment débuter ?', 'Combien ?', 'Quel contrat ?'];

  test('asks six questions inside, in one size, on two lines', () => {
    const titles = pdfOf('depliant').bookmarks.filter(({ page }) => page === 2);
    expect(titles.map(({ title }) => fold(title))).toEqual(QUESTIONS);
    const size = sizeOf('depliant', 2, 'C’est quoi');
    const starts = QUESTIONS.map((question) => question.split(' ')[0]!);
    const found = starts.map((start) => runsOf('depliant', 2).find((run) => tenths(run.size) === size && run.text.startsWith(start)));
    expect(found.map((run) => run?.text.split(/\s/)[0])).toEqual(starts);
    const heights = found.map((run) => Math.round(run!.y));
    expect(new Set([heights[0], heights[2], heights[4]]).size).toBe(1);
    expect(new Set([heights[1], heights[3], heights[5]]).size).toBe(1);
    expect(heights[0]).toBeGreaterThan(heights[1]!);
  });

  test('shows the minimum wage larger than any question', () => {
    expect(sizeOf('depliant', 2, '1 867')).toBeGreaterThan(1.8 * sizeOf('depliant', 2, 'C’est quoi'));
  });

  test('is folded where its panels meet', () => {
    const styles = readFileSync(join(built.root, 'print', 'styles', 'formats', 'depliant.css'), 'utf8');
    const width = (name: string): number => Number(new RegExp(`--${name}: ([\\d.]+)mm`).exec(styles)?.[1]);
    expect([width('rabat'), width('volet'), width('volet')]).toEqual(LEAFLET_PANELS);
  });

  test.each([
    [1, LEAFLET_PANELS],
    [2, LEAFLET_PANELS.toReversed()],
  ] as const)('keeps the words of page %d 5 mm away from its folds', (page, [first = 0, second = 0]) => {
    const near = runsOf('depliant', page).filter((run) =>
      [first, first + second].some((at) => {
        const [from, to] = [(at - FOLD_MM) * POINTS_PER_MM, (at + FOLD_MM) * POINTS_PER_MM];
        return run.x < to && run.x + run.width > from;
      }),
    );
    expect(near.map(({ text }) => text)).toEqual([]);
  });
});

describe('the ticks where the leaflet is folded', () => {
  const DOTS_PER_INCH = 300;
  const dots = (mm: number): number => Math.round((mm / 25.4) * DOTS_PER_INCH);

  /** Darkest dot, from 0 to 255, within half a millimetre of a fold, between two heights in millimetres from the top. */
  async function darkest(page: number, fold: number, from: number, to: number): Promise<number> {
    const picture = await reader.draw(readFileSync(fileOf('depliant', 'pdf')), page, DOTS_PER_INCH);
    const part = await sharp(picture)
      .extract({ left: dots(fold - 0.5), top: dots(from), width: dots(1), height: dots(to - from) })
      .greyscale()
      .toBuffer();
    return (await sharp(part).stats()).channels[0]!.min;
  }

  const [first, second, third] = LEAFLET_PANELS;
  test.each([
    [1, first],
    [2, third],
    [2, third + second],
  ])('on page %d, at %d mm, stand 6 mm from the edge, faint, and end after 3 mm', async (page, fold) => {
    expect(await darkest(page, fold, 6.2, 8.8)).toBeLessThan(225);
    expect(await darkest(page, fold, 6.2, 8.8)).toBeGreaterThan(100);
    expect(await darkest(page, fold, 0.5, 5.5)).toBeGreaterThan(235);
    expect(await darkest(page, fold, 9.5, 13)).toBeGreaterThan(235);
  });
});

describe('the one-sheet summary', () => {
  test('sets its name first, then the answer to give, then the pay, larger than the rest', () => {
    const body = sizeOf('fiche', 1, 'Apprendre à des habitants');
    expect(sizeOf('fiche', 1, 'Conseiller numérique')).toBeGreaterThan(3 * body);
    expect(sizeOf('fiche', 1, 'Vous pouvez répondre')).toBeGreaterThanOrEqual(1.2 * body);
    expect(sizeOf('fiche', 1, '1 867,02')).toBeGreaterThanOrEqual(1.2 * body);
  });
});

describe('the file of the applicant', () => {
  test('numbers its six steps in order', () => {
    const numbers = pdfOf('dossier-candidat').bookmarks.flatMap(({ title }) => /^\d/.exec(title)?.[0] ?? []);
    expect(numbers.join('')).toMatch(/^123+456$/);
  });

  test('leaves 8 mm between the lines to write on', () => {
    const fields = reportOf('dossier-candidat').fields.filter(({ lines }) => lines > 1);
    expect(fields.length).toBeGreaterThan(10);
    // The label stands right over the first line, outside of the field.
    const tight = fields.filter(({ box: [, top, , bottom], lines }) => (bottom - top) * MM_PER_PIXEL < 8 * (lines - 1) + 6);
    expect(tight).toEqual([]);
  });
});
