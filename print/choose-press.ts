/** The editions that a print shop is given, out of those that a command names: those that have pages of their own. */
import { chooseEditions, namesIn } from './choose-editions.ts';
import type { Edition } from './edition.ts';
import { PrintError } from './errors.ts';

const hasOwnPages = ({ contenu }: Edition): boolean => contenu.genre !== 'imposition';

/** Before anything is built: refuses an edition that is made of the pages of another. @throws PrintError */
export function refuseImposed(list: string | undefined, editions: readonly Edition[]): void {
  const names = list === undefined ? [] : namesIn(list);
  for (const { id, contenu } of editions) {
    if (contenu.genre !== 'imposition' || !names.includes(id)) continue;
    throw new PrintError({
      message: `L’édition ${id} est faite des pages de « ${contenu.edition} », posées pour une imprimante de bureau.`,
      cause: 'Un imprimeur pose lui-même les pages sur ses feuilles : il les lui faut une à une, dans l’ordre.',
      remedy: `Demandez --edition ${contenu.edition}.`,
    });
  }
}

/** Those to make, in the order they are named; all that have pages of their own when none is. @throws PrintError for a name that no edition has. */
export const choosePress = (list: string | undefined, all: readonly Edition[]): readonly Edition[] =>
  chooseEditions(list, all).filter(hasOwnPages);
