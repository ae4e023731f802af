/** A chapter read by itself: what its edition is made from, how it is called, and which places of the book's lists it needs. */
import type { ChapitreSeul } from '../../print/edition.ts';
import type { Book, Chapitre } from './book.ts';
import { ancreDeTerme } from './glossary.ts';
import { sourcesOf } from './lookup.ts';
import type { SourceNumerotee } from './sources.ts';
import type { Terme } from '../schemas/terme.ts';

/** The chapters that have an edition of their own: those of the parts. */
export const singleChapters = (book: Book): ChapitreSeul[] =>
  book.chapitres.flatMap(({ id, numero, titre, description }) => (numero === undefined ? [] : [{ id, numero, titre, description }]));

/** What its PDF says of itself: « Les missions (chapitre 2 du manuel Conseiller numérique) ». */
export const factsOfChapter = ({ livre }: Book, chapitre: Chapitre): Pick<Chapitre, 'titre' | 'description'> => ({
  titre: `${chapitre.titre} (chapitre ${chapitre.numero ?? ''} du manuel ${livre.titreCourt})`,
  description: chapitre.description,
});

/** Places of the lists of the book that may follow it: each source, each word of the glossary. */
export const placesOfLists = (book: Book): ReadonlySet<string> =>
  new Set([...sourcesOf(book).map(({ ancre }) => ancre), ...book.glossaire.map(({ id }) => ancreDeTerme(id))]);

export interface Listes {
  readonly termes: readonly Terme[];
  readonly sources: readonly SourceNumerotee[];
}

/** What must follow a chapter whose HTML is `texte`: the words it leads to, the sources that it or these words call. */
export function listsCalled(book: Book, texte: string): Listes {
  const appels = new Set([...texte.matchAll(/href="#([^"]+)"/g)].map(([, ancre]) => ancre));
  const termes = book.glossaire.filter(({ id }) => appels.has(ancreDeTerme(id)));
  const desTermes = new Set(termes.map(({ source }) => source));
  return { termes, sources: sourcesOf(book).filter(({ id, ancre }) => appels.has(ancre) || desTermes.has(id)) };
}
