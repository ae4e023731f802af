/** The real A5 handbook: folded from whole sheets, read line by line, printed at home. */
import { expect, test } from 'vitest';
import { clearOfEdges } from '../../print/checks/impose/clear-of-edges.ts';
import { readPlacedText } from '../../print/pdf/placed-text.ts';
import { verifyPdf } from '../../print/stages/verify-pdf.ts';
import { dateEnMots } from '../../src/book/numbers.ts';
import { livre } from '../content/real-content.ts';
import { realEdition } from './real-edition.ts';

const { edition, bytes, pdf, inspected, report } = await realEdition('livret');
const POINTS_PER_MM = 72 / 25.4;
/** From the foot of the page. */
const FOLIO_BELOW_PT = 36;
const fold = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const textOf = (page: number): string => fold(inspected.pages.at(page - 1) ?? '');
const count = pdf.pages.length;

test('every check of the pipeline holds on it: no word is lost, none stands outside of its page', async () => {
  expect(await verifyPdf(bytes, edition, report)).toEqual([]);
});

test('it is made of whole folded sheets, from 24 pages to 48', () => {
  expect(count % 4).toBe(0);
  expect(count).toBeGreaterThanOrEqual(24);
  expect(count).toBeLessThanOrEqual(48);
});

test('three pages for notes at most fill the last sheet, right before the back cover', () => {
  const notes = pdf.pages.flatMap((_, index) =>
    /^Notes(?: \d+)?$/.test(textOf(index + 1).replace(/^(\d+) (Notes)$/, '$2 $1')) ? [index + 1] : [],
  );
  expect(notes.length).toBeLessThan(4);
  expect(notes).toEqual(notes.map((_, rank) => count - notes.length + rank));
});

test('the back cover says where to go, and what this book is', () => {
  const back = textOf(count);
  expect(back).toContain('conseiller-numerique.example');
  expect(back).toContain(livre.version);
  expect(back).toContain(fold(dateEnMots(livre.date)));
  expect(back).toContain('indépendant');
  expect(pdf.links.some(({ page, url }) => page === count && url !== undefined)).toBe(true);
});

test('its pages are counted from the cover: the folio, the label and the place in the file are one number', () => {
  expect(pdf.labels).toEqual(pdf.pages.map((_, index) => String(index + 1)));
  const folios = pdf.pages.flatMap(({ runs }, index) => {
    const foot = fold(
      runs
        .filter(({ y }) => y < FOLIO_BELOW_PT)
        .map(({ text }) => text)
        .join(''),
    );
    return foot === '' ? [] : [[index + 1, foot]];
  });
  expect(folios).toEqual(folios.map(([page]) => [page, String(page)]));
  // The two faces of the cover, and the page that follows, say no folio.
  expect(folios.length).toBe(count - 3);
});

test('no page is left white', () => {
  expect(report.pages.filter(({ blank }) => blank)).toEqual([]);
});

test('the contents hold on one page, and give each part and each chapter its page', () => {
  const contents = pdf.bookmarks.findIndex(({ title }) => title === 'Sommaire');
  const [here, next] = [pdf.bookmarks[contents]!, pdf.bookmarks[contents + 1]!];
  expect(next.page).toBe(here.page + 1);
  const said = textOf(here.page);
  const entries = pdf.bookmarks.filter(({ level, title, page }) => level <= 2 && title !== 'Sommaire' && page !== count);
  expect(entries.length).toBeGreaterThan(edition.contenu.genre === 'livre' ? edition.contenu.chapitres.length : Infinity);
  let from = 0;
  for (const { title, page } of entries) {
    const at = said.indexOf(`${fold(title)} ${String(page)} `, from);
    expect(at, `${title} ${String(page)}, in: ${said.slice(from)}`).toBeGreaterThanOrEqual(from);
    from = at;
  }
});

test('its parts and its chapters are counted from one, without a gap', () => {
  const said = fold(inspected.pages.join(' '));
  const parts = [...said.matchAll(/Partie (\d) : /g)].map(([, number]) => Number(number));
  expect(parts).toEqual(parts.map((_, rank) => rank + 1));
  expect(parts.length).toBeGreaterThan(2);
});

test('no text is under 8 points', () => {
  expect(Math.min(...inspected.sizes.flat().map(({ size }) => size))).toBeGreaterThan(7.95);
});

test('no text is within 6 mm of an edge, where a home printer leaves the paper white', async () => {
  expect(clearOfEdges(await readPlacedText(bytes))).toEqual([]);
});

test('a full line of text has 55 to 66 signs', () => {
  const column = 100 * POINTS_PER_MM;
  const lengths: number[] = [];
  for (const { runs } of pdf.pages) {
    for (const y of new Set(runs.map((run) => Math.round(run.y)))) {
      const line = runs.filter((run) => Math.round(run.y) === y && run.size > 9.3 && run.size < 9.8);
      const [left, right] = [Math.min(...line.map(({ x }) => x)), Math.max(...line.map(({ x, width }) => x + width))];
      if (right - left > column * 0.96 && right - left <= column + 1) lengths.push(fold(line.map(({ text }) => text).join('')).length);
    }
  }
  lengths.sort((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(100);
  const middle = lengths[Math.floor(lengths.length / 2)]!;
  expect(middle).toBeGreaterThanOrEqual(55);
  expect(middle).toBeLessThanOrEqual(66);
});
