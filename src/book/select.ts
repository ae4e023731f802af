/** The chapters of an edition, in the order of the spine. */
import type { Edition } from '../../print/edition.ts';
import type { Book, Chapitre, Partie } from './book.ts';
import { enumere, refuse } from './errors.ts';

/** Chapters of a part that follow one another, or chapters outside of the parts. */
export interface Groupe {
  readonly partie?: Partie;
  readonly chapitres: readonly Chapitre[];
}

/** @throws BookError when the edition asks for a chapter that the spine does not hold. */
export function selectChapters(book: Book, { id, chapitres }: Pick<Edition, 'id' | 'chapitres'>): readonly Chapitre[] {
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
  return book.chapitres.filter((chapitre) => chapitres.includes(chapitre.id));
}

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
