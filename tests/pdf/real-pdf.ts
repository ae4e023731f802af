/** The PDF of the real book, and the places of its chapters, as its bookmarks give them. */
import { editions } from '../../print/editions.ts';
import { typographie } from '../../src/book/typography.ts';
import { titres } from '../content/chapter-tree.ts';
import { chapitre, chapitres, numerotes, sommaire } from '../content/real-content.ts';
import { builtSite } from '../site/built-site.ts';
import { everyPage } from '../site/site-pages.ts';
import { readPdf, type PdfRun } from './read-pdf.ts';

export const built = await builtSite();
export const pdf = await readPdf(built.pdf);
export const edition = editions.find(({ id }) => id === 'manuel')!;

/** The page that was printed, before it was cut into pages. */
export const printed = everyPage(built.site).find(({ path }) => path === '/impression/manuel/')!.document;

/** Spaces of all kinds become one. */
export const fold = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

export const titreDe = (id: string): string =>
  fold(typographie(/^titre: (.+)$/m.exec(chapitre(id).source)?.[1]?.replace(/^"|"$/g, '') ?? ''));

export interface Stretch {
  readonly id: string;
  readonly title: string;
  /** Running heads of its left and right pages. */
  readonly left: string;
  readonly right: string;
  /** First and last page; a white page that waits for a right page is nobody's. */
  readonly first: number;
  readonly last: number;
}

const isWhite = (page: number): boolean => pdf.pages[page - 1]!.runs.every(({ text }) => text.trim() === '');

const partTitles = new Set(sommaire.parties.map(({ titre }) => fold(typographie(titre))));

/** Pages where something opens: all that stands at the top of the bookmarks, and what stands directly under a part. */
const openings = pdf.bookmarks.flatMap(({ level, page }, rank) => {
  const top = pdf.bookmarks.slice(0, rank + 1).findLast((bookmark) => bookmark.level === 1);
  return level === 1 || (level === 2 && partTitles.has(fold(top?.title ?? ''))) ? [page] : [];
});

/** Every chapter, with the pages it takes. */
export const stretches: readonly Stretch[] = chapitres.map(({ id }) => {
  const title = titreDe(id);
  const part = sommaire.parties.find((partie) => partie.chapitres.includes(id));
  const first = pdf.bookmarks.find((bookmark) => fold(bookmark.title) === title && bookmark.level === (part ? 2 : 1))?.page ?? 0;
  const next = openings.filter((page) => page > first).sort((a, b) => a - b)[0] ?? pdf.pages.length + 1;
  return {
    id,
    title,
    left: fold(typographie(part?.titre ?? (sommaire.annexes.includes(id) ? 'Annexes' : 'Pour commencer'))),
    right: part ? `${String(numerotes.indexOf(id) + 1)}. ${title}` : title,
    first,
    last: isWhite(next - 1) ? next - 2 : next - 1,
  };
});

export const stretch = (id: string): Stretch => stretches.find((one) => one.id === id)!;

/** Where running heads and folios stand, in points from the bottom. */
const HEAD_ABOVE = 800;
const FOLIO_BELOW = 36;
const seen = ({ text }: PdfRun): boolean => text.trim() !== '';

export const headsOf = (page: number): PdfRun[] => pdf.pages[page - 1]!.runs.filter((run) => run.y > HEAD_ABOVE && seen(run));
export const foliosOf = (page: number): PdfRun[] => pdf.pages[page - 1]!.runs.filter((run) => run.y < FOLIO_BELOW && seen(run));

/** Text between them, in the order of reading. */
export const bodyOf = (first: number, last = first): PdfRun[] =>
  pdf.pages.slice(first - 1, last).flatMap(({ runs }) => runs.filter(({ y }) => y <= HEAD_ABOVE && y >= FOLIO_BELOW));

export const textOf = (runs: readonly PdfRun[]): string => runs.map(({ text }) => text).join('');

/** Titles of a chapter as written, printed: level 3 for `##`, 4 for `###`; one less outside of the parts. */
export const sectionsOf = (id: string): string[] => titres(chapitre(id), 2).map((titre) => fold(typographie(titre)));
