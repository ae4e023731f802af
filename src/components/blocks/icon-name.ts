/** Checks the name of an icon that an author wrote. */
import { BookError, enumere, plusProche } from '../../book/errors.ts';
import type { ContexteDeBloc } from '../../schemas/blocs.ts';
import { nomsIcones, type NomIcone } from '../site/icones/icones.ts';

/** @throws BookError naming the drawn icons. */
export function iconName(nom: string, { chapitre, ligne }: ContexteDeBloc): NomIcone {
  const connu = nomsIcones.find((candidat) => candidat === nom);
  if (connu !== undefined) return connu;
  const proche = plusProche(nom, nomsIcones);
  throw new BookError({
    fichier: `content/chapitres/${chapitre}/index.mdx`,
    place: `ligne ${ligne}`,
    valeur: nom,
    message: proche === undefined ? 'Cette icône n’est pas dessinée.' : `Cette icône n’est pas dessinée. Vouliez-vous écrire « ${proche} » ?`,
    remede: `Choisissez parmi : ${enumere(nomsIcones)}.`,
  });
}
