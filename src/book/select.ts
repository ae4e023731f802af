/** The chapters of an edition, in the order of the spine. */
import type { Contenu, Edition } from '../../print/edition.ts';
import type { Book, Chapitre, Feuille, Partie } from './book.ts';
import { BookError, enumere, refuse } from './errors.ts';

/** Chapters of a part that follow one another, or chapters outside of the parts. */
export interface Groupe {
  readonly partie?: Partie;
  readonly chapitres: readonly Chapitre[];
}

/** Chapters that an edition names; a sheet names none. */
function chaptersNamed(contenu: Contenu): 'tous' | readonly string[] {
  if (contenu.genre === 'livre') return contenu.chapitres;
  return contenu.genre === 'chapitre' ? [contenu.chapitre] : [];
}

export function holdsChapter({ contenu }: Pick<Edition, 'contenu'>, id: string): boolean {
  const chapitres = chaptersNamed(contenu);
  return chapitres === 'tous' || chapitres.includes(id);
}

/** Chapters numbered from 1, whatever was left out between them. */
function renumber(chapitres: readonly Chapitre[]): readonly Chapitre[] {
  let numero = 0;
  return chapitres.map((chapitre) => (chapitre.numero === undefined ? chapitre : { ...chapitre, numero: ++numero }));
}

/** A book counts its own chapters; a chapter by itself keeps its number. @throws BookError when the edition asks for a chapter that the spine does not hold. */
export function selectChapters(book: Book, { id, contenu }: Pick<Edition, 'id' | 'contenu'>): readonly Chapitre[] {
  const chapitres = chaptersNamed(contenu);
  if (chapitres === 'tous') return book.chapitres;
  const connus = new Set(book.chapitres.map((chapitre) => chapitre.id));
  refuse(
    chapitres
      .filter((nom) => !connus.has(nom))
      .map((nom) => ({
        fichier: 'print/editions.ts',
        place: `édition « ${id} »`,
        valeur: nom,
        message: 'Ce chapitre n’est pas au sommaire.',
        remede: `Choisissez parmi : ${enumere(connus)}.`,
      })),
  );
  const choisis = book.chapitres.filter((chapitre) => chapitres.includes(chapitre.id));
  return contenu.genre === 'livre' ? renumber(choisis) : choisis;
}

/** The sheet of an edition. @throws BookError when nobody has written it. */
export function selectSheet(book: Book, { id }: Pick<Edition, 'id'>): Feuille {
  const feuille = book.feuilles.find((ecrite) => ecrite.id === id);
  if (feuille) return feuille;
  throw new BookError({
    fichier: `content/feuilles/${id}/index.mdx`,
    valeur: id,
    message: `L’édition « ${id} » n’a pas de texte.`,
    remede: 'Écrivez cette feuille, ou retirez l’édition de print/editions.ts.',
  });
}

/** The back cover of a book, when somebody has written one. */
export const selectBackCover = (book: Book, { id, contenu }: Pick<Edition, 'id' | 'contenu'>): Feuille | undefined =>
  contenu.genre === 'livre' ? book.feuilles.find((ecrite) => ecrite.id === id) : undefined;

/** The same chapters, cut where a part opens. */
export function groupByPart(book: Book, chapitres: readonly Chapitre[]): Groupe[] {
  const groupes: { partie?: Partie; chapitres: Chapitre[] }[] = [];
  for (const chapitre of chapitres) {
    const dernier = groupes.at(-1);
    if (dernier && dernier.partie?.id === chapitre.partie) dernier.chapitres.push(chapitre);
    else {
      const partie = book.parties.find(({ id }) => id === chapitre.partie);
      groupes.push({ ...(partie ? { partie } : {}), chapitres: [chapitre] });
    }
  }
  return groupes;
}
