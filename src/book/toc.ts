/** The table of contents: parts, chapters, sections, each with the place it leads to. */
import type { Book, Chapitre, Partie, Titre } from './book.ts';
import { groupByPart } from './select.ts';

export interface EntreeChapitre {
  readonly chapitre: Chapitre;
  /** Sections of the first level. */
  readonly sections: readonly Titre[];
}

export interface EntreePartie {
  readonly partie?: Partie;
  readonly chapitres: readonly EntreeChapitre[];
}

/** Headings of a chapter that a reader looks for: the list of notes is not one. */
export const sectionsDe = (chapitre: Chapitre, niveauMaximal = 2): Titre[] =>
  chapitre.titres.filter(({ niveau, id }) => niveau <= niveauMaximal && id !== `${chapitre.id}-notes`);

export function tableOfContents(book: Book, chapitres: readonly Chapitre[]): EntreePartie[] {
  return groupByPart(book, chapitres).map(({ partie, chapitres: groupe }) => ({
    ...(partie ? { partie } : {}),
    chapitres: groupe.map((chapitre) => ({ chapitre, sections: sectionsDe(chapitre) })),
  }));
}
