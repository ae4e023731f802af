/** What one register names in another exists: the sources of a fact, the steps of the decision tree… */
import type { Book } from './book.ts';
import { linkIssue } from './check-links.ts';
import type { BookIssue } from './errors.ts';
import { unknownName, type Connus } from './known.ts';

interface Renvois {
  readonly fichier: string;
  readonly place: string;
  readonly faits?: readonly (string | undefined)[];
  readonly sources?: readonly (string | undefined)[];
}

/** Every reference to a fact or a source, from every register. */
function renvoisDe(book: Book): Renvois[] {
  return [
    ...book.faits.map(({ id, sources }) => ({ fichier: 'content/faits.yaml', place: `élément « ${id} »`, sources })),
    ...book.glossaire.map(({ id, source }) => ({ fichier: 'content/glossaire.yaml', place: `élément « ${id} »`, sources: [source] })),
    ...book.chronologie.map(({ titre, fait, sources }) => ({
      fichier: 'content/chronologie.yaml',
      place: `« ${titre} »`,
      faits: [fait],
      sources,
    })),
    ...book.parcours.voies.map(({ id, faits }) => ({ fichier: PARCOURS, place: `voie « ${id} »`, faits })),
  ];
}

const PARCOURS = 'content/parcours.yaml';
const presents = (ids: Renvois['faits'] = []): string[] => ids.filter((id) => id !== undefined);

function treeIssues({ parcours: { depart, questions, voies } }: Book, { ancres }: Connus): BookIssue[] {
  const etapes = new Set([...questions, ...voies].map(({ id }) => id));
  const pas = [
    { place: 'champ « depart »', vers: depart },
    ...questions.flatMap(({ id, reponses }) => reponses.map(({ vers }) => ({ place: `question « ${id} »`, vers }))),
  ];
  const perdus = pas
    .filter(({ vers }) => !etapes.has(vers))
    .map(({ place, vers }) => ({ fichier: PARCOURS, place, ...unknownName('Cette question ou cette voie', PARCOURS, vers, etapes) }));
  const liens = voies.flatMap(({ id, lien }) => {
    const issue = linkIssue(lien, '', ancres);
    return issue ? [{ fichier: PARCOURS, place: `voie « ${id} »`, ...issue }] : [];
  });
  return [...perdus, ...liens];
}

export function registerIssues(book: Book, connus: Connus): BookIssue[] {
  const { faits, sources } = connus;
  const renvois = renvoisDe(book).flatMap(({ fichier, place, ...ids }) => [
    ...presents(ids.faits)
      .filter((id) => !faits.has(id))
      .map((id) => ({ fichier, place, ...unknownName('Ce fait', 'content/faits.yaml', id, faits.keys()) })),
    ...presents(ids.sources)
      .filter((id) => !sources.has(id))
      .map((id) => ({ fichier, place, ...unknownName('Cette source', 'content/sources.yaml', id, sources) })),
  ]);
  return [...renvois, ...treeIssues(book, connus)];
}
