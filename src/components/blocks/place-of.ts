/** Where a block stands, for an error. */
import type { BookIssue } from '../../book/errors.ts';
import type { ContexteDeBloc } from '../../schemas/blocs.ts';

export const placeOf = ({ chapitre, ligne, feuille }: ContexteDeBloc): Required<Pick<BookIssue, 'fichier' | 'place'>> => ({
  fichier: `content/${feuille ? 'feuilles' : 'chapitres'}/${chapitre}/index.mdx`,
  place: `ligne ${ligne}`,
});
