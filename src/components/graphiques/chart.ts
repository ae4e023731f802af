/** What every chart says besides its drawing: the words around it, the sources of its figures and the same figures as a table. */
import type { Book } from '../../book/book.ts';
import { BookError } from '../../book/errors.ts';
import { demandePrudence } from '../../book/facts.ts';
import { nombre, nombresEcrits } from '../../book/numbers.ts';
import { sourceOf } from '../../book/lookup.ts';
import type { SourceNumerotee } from '../../book/sources.ts';
import { typographie } from '../../book/typography.ts';

export type Fait = Book['faits'][number];
export type Point = NonNullable<Fait['serie']>[number];

export interface ChartTable {
  readonly colonnes: readonly string[];
  /** The first cell of a row is its header. */
  readonly lignes: readonly (readonly string[])[];
  /** The cells after the first are figures, set to the right. */
  readonly chiffres: boolean;
}

export interface Chart<Data> {
  /** The message. */
  readonly titre: string;
  /** What is measured, where and when. */
  readonly sousTitre?: string;
  /** For a person who does not see the drawing: what it shows, in a sentence or two. */
  readonly description: string;
  /** Small print under the figure. */
  readonly note?: string;
  /** How to read the drawing: left out where its figures stand in its place. */
  readonly legende?: string;
  readonly sources: readonly SourceNumerotee[];
  /** One of the facts is of low confidence: the figure says so. */
  readonly prudence: boolean;
  readonly data: Data;
  readonly table?: ChartTable;
}

const REGISTRE = 'content/faits.yaml';

/** The points of a series. @throws BookError when the fact carries a single value. */
export function seriesOf(fait: Fait): readonly Point[] {
  if (!fait.serie)
    throw new BookError({
      fichier: REGISTRE,
      valeur: fait.id,
      message: 'Un graphique attend ici une série.',
      remede: 'Écrivez « serie: » à la place de « valeur: ».',
    });
  return fait.serie;
}

export interface Measure {
  readonly value: number;
  /** « 3 800 » */
  readonly figure: string;
  /** Words in front: « pas moins de ». */
  readonly before?: string;
}

/** The number of a fact, even when words come before it. @throws BookError when there is none, or more than one. */
export function measureOf(fait: Fait): Measure {
  const { valeur, decimales } = fait;
  if (typeof valeur === 'number') return { value: valeur, figure: nombre(valeur, decimales) };
  const [written, ...others] = nombresEcrits(valeur ?? '');
  if (written === undefined || others.length > 0) {
    throw new BookError({
      fichier: REGISTRE,
      valeur: fait.id,
      message: 'Un graphique attend ici un seul nombre.',
      remede: 'Écrivez un nombre, précédé de quelques mots si besoin : « environ 1 000 ».',
    });
  }
  const value = Number(written);
  const before = typographie((valeur ?? '').replace(/\d.*$/, '').trim());
  return { value, figure: nombre(value, decimales), ...(before === '' ? {} : { before }) };
}

/** The sources of these ids, each once, with their printed number. */
export const citedSources = (book: Book, ids: readonly string[]): SourceNumerotee[] => [...new Set(ids)].map((id) => sourceOf(book, id));

/** The part of a chart that follows from its facts. */
export const provenance = (book: Book, faits: readonly Fait[]): Pick<Chart<never>, 'sources' | 'prudence'> => ({
  sources: citedSources(
    book,
    faits.flatMap((fait) => fait.sources),
  ),
  prudence: faits.some(demandePrudence),
});

/** A title claims something: when the figures no longer say it, the build stops. */
export function claim(holds: boolean, titre: string): string {
  if (!holds)
    throw new BookError({
      fichier: REGISTRE,
      valeur: titre,
      message: 'Les chiffres du registre ne disent plus ce qu’affirme le titre de ce graphique.',
      remede: 'Changez le titre dans src/components/graphiques, ou corrigez le chiffre.',
    });
  return titre;
}
