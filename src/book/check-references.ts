/** Every reference of the book leads somewhere: from chapters to registers, to one another, and from register to register. */
import type { Book, Feuille } from './book.ts';
import { blockIssue } from './check-blocks.ts';
import { linkIssue } from './check-links.ts';
import { registerIssues } from './check-registers.ts';
import type { BookIssue } from './errors.ts';
import { knownOf, type Connus } from './known.ts';
import { lireLien } from './links.ts';
import { chapterHolding } from './lookup.ts';

/** What a chapter or a sheet names and that does not exist, in the order of the file. */
function writtenIssues({ id, fichier, inventaire }: Feuille, connus: Connus): BookIssue[] {
  const blocs = inventaire.blocs.map((bloc) => ({ ligne: bloc.ligne, issue: blockIssue(bloc, connus) }));
  const liens = inventaire.liens.map(({ href, ligne }) => ({ ligne, issue: linkIssue(href, id, connus.ancres) }));
  return [...blocs, ...liens]
    .sort((a, b) => a.ligne - b.ligne)
    .flatMap(({ ligne, issue }): BookIssue[] => (issue ? [{ fichier, place: `ligne ${ligne}`, ...issue }] : []));
}

/** A sheet calls no source beside its figures: it says once where they are. */
function sourcesUntold({ id, fichier, inventaire }: Feuille, book: Book): BookIssue[] {
  const sources = chapterHolding(book, 'ListeSources');
  const noms = new Set(inventaire.blocs.map(({ nom }) => nom));
  const cite = noms.has('Fait') || noms.has('Chiffre');
  const dit = noms.has('Colophon') || inventaire.liens.some(({ href }) => lireLien(href, id)?.chapitre === sources);
  if (!cite || dit || sources === undefined) return [];
  return [
    {
      fichier,
      message: 'Cette feuille cite des faits et ne dit pas où sont leurs sources.',
      remede: `Terminez par <Colophon />, ou menez une fois à [la liste des sources](/${sources}/).`,
    },
  ];
}

/** Everything that leads nowhere, in the order of the book. */
export function checkReferences(book: Book): BookIssue[] {
  const connus = knownOf(book);
  const chapitres = book.chapitres.flatMap((chapitre) => writtenIssues(chapitre, connus));
  const feuilles = book.feuilles.flatMap((feuille) => [...writtenIssues(feuille, connus), ...sourcesUntold(feuille, book)]);
  return [...chapitres, ...feuilles, ...registerIssues(book, connus)];
}
