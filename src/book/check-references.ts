/** Every reference of the book leads somewhere: from chapters to registers, to one another, and from register to register. */
import type { Book } from './book.ts';
import { blockIssue } from './check-blocks.ts';
import { linkIssue } from './check-links.ts';
import { registerIssues } from './check-registers.ts';
import type { BookIssue } from './errors.ts';
import { knownOf } from './known.ts';

/** Everything that leads nowhere, in the order of the book. */
export function checkReferences(book: Book): BookIssue[] {
  const connus = knownOf(book);
  const chapitres = book.chapitres.flatMap(({ id, fichier, inventaire }) => {
    const blocs = inventaire.blocs.map((bloc) => ({ ligne: bloc.ligne, issue: blockIssue(bloc, connus) }));
    const liens = inventaire.liens.map(({ href, ligne }) => ({ ligne, issue: linkIssue(href, id, connus.ancres) }));
    return [...blocs, ...liens]
      .sort((a, b) => a.ligne - b.ligne)
      .flatMap(({ ligne, issue }): BookIssue[] => (issue ? [{ fichier, place: `ligne ${ligne}`, ...issue }] : []));
  });
  return [...chapitres, ...registerIssues(book, connus)];
}
