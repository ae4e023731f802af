/** Finds what a block names. `check-references.ts` has already refused what does not exist: these errors are a last guard. */
import type { Book } from './book.ts';
import { BookError } from './errors.ts';
import { ancreDeTerme } from './glossary.ts';
import type { Cible } from './links.ts';
import { ancreDeSource, numberSources, type SourceNumerotee } from './sources.ts';
import type { Fait } from '../schemas/fait.ts';
import type { Terme } from '../schemas/terme.ts';
import type { NomDeBloc } from '../schemas/blocs.ts';

function trouve<T extends { readonly id: string }>(liste: readonly T[], id: string, fichier: string): T {
  const element = liste.find((candidat) => candidat.id === id);
  if (!element)
    throw new BookError({
      fichier,
      valeur: id,
      message: 'Cet identifiant n’existe pas.',
      remede: `Ajoutez-le à ${fichier}, ou corrigez le nom.`,
    });
  return element;
}

export const factOf = (book: Book, id: string): Fait => trouve(book.faits, id, 'content/faits.yaml');
export const termOf = (book: Book, id: string): Terme => trouve(book.glossaire, id, 'content/glossaire.yaml');

const numerotees = new WeakMap<Book, SourceNumerotee[]>();

/** All the sources, numbered; counted once for a book. */
export function sourcesOf(book: Book): readonly SourceNumerotee[] {
  let sources = numerotees.get(book);
  if (!sources) numerotees.set(book, (sources = numberSources(book.sources)));
  return sources;
}

export const sourceOf = (book: Book, id: string): SourceNumerotee => trouve(sourcesOf(book), id, 'content/sources.yaml');

/** The chapter that prints a list. */
export function chapterHolding(book: Book, bloc: NomDeBloc): string | undefined {
  return book.chapitres.find(({ inventaire }) => inventaire.blocs.some(({ nom }) => nom === bloc))?.id;
}

const place = (chapitre: string | undefined, ancre: string): Cible | undefined =>
  chapitre === undefined ? undefined : { chapitre, ancre };

/** Where a source is described; nowhere when no chapter lists the sources. */
export const placeOfSource = (book: Book, id: string): Cible | undefined => place(chapterHolding(book, 'ListeSources'), ancreDeSource(id));

/** Where a word is defined; nowhere when no chapter prints the glossary. */
export const placeOfTerm = (book: Book, id: string): Cible | undefined => place(chapterHolding(book, 'ListeGlossaire'), ancreDeTerme(id));
