/** Checks the name of an icon that an author wrote. */
import { BookError, enumere, plusProche, type BookIssue } from '../../book/errors.ts';
import { nomsIcones, type NomIcone } from '../site/icones/icones.ts';

/** @throws BookError naming the drawn icons. */
export function iconName(nom: string, place: Pick<BookIssue, 'fichier' | 'place'>): NomIcone {
  const connu = nomsIcones.find((candidat) => candidat === nom);
  if (connu !== undefined) return connu;
  const proche = plusProche(nom, nomsIcones);
  throw new BookError({
    ...place,
    valeur: nom,
    message:
      proche === undefined ? 'Cette icône n’est pas dessinée.' : `Cette icône n’est pas dessinée. Vouliez-vous écrire « ${proche} » ?`,
    remede: `Choisissez parmi : ${enumere(nomsIcones)}.`,
  });
}
