/** What a reference may name: facts, sources, terms, and the places of each chapter. */
import type { Fait } from '../schemas/fait.ts';
import type { Book, Chapitre } from './book.ts';
import { plusProche, type BookIssue } from './errors.ts';
import { ancreDeTerme } from './glossary.ts';
import { ancreDeSource } from './sources.ts';

/** A problem, before the file and the line are known. */
export type Constat = Omit<BookIssue, 'fichier'>;

export interface Connus {
  readonly faits: ReadonlyMap<string, Fait>;
  readonly sources: ReadonlySet<string>;
  readonly termes: ReadonlySet<string>;
  /** Ids of each chapter. */
  readonly ancres: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Ids that a chapter holds: its own, its headings, and those of the lists it prints. */
function anchorsOf(chapitre: Chapitre, book: Book): Set<string> {
  const ancres = new Set([chapitre.id, `${chapitre.id}-titre`, ...chapitre.titres.map(({ id }) => id)]);
  for (const { nom, ancre } of chapitre.inventaire.blocs) {
    if (ancre !== undefined) ancres.add(ancre);
    if (nom === 'ListeSources') for (const { id } of book.sources) ancres.add(ancreDeSource(id));
    if (nom === 'ListeGlossaire') for (const { id } of book.glossaire) ancres.add(ancreDeTerme(id));
  }
  return ancres;
}

export const knownOf = (book: Book): Connus => ({
  faits: new Map(book.faits.map((fait) => [fait.id, fait])),
  sources: new Set(book.sources.map(({ id }) => id)),
  termes: new Set(book.glossaire.map(({ id }) => id)),
  ancres: new Map(book.chapitres.map((chapitre) => [chapitre.id, anchorsOf(chapitre, book)])),
});

/** A name that is not in its register, with the one that was probably meant. */
export function unknownName(genre: string, fichier: string, id: string, connus: Iterable<string>): Constat {
  const proche = plusProche(id, connus);
  return {
    valeur: id,
    message: `${genre} n’existe pas dans ${fichier}.`,
    remede:
      proche === undefined
        ? `Ajoutez « ${id} » à ${fichier}, ou corrigez le nom.`
        : `Vouliez-vous écrire « ${proche} » ? Sinon, ajoutez « ${id} » à ${fichier}.`,
  };
}
