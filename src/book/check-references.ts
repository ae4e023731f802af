/** Every reference of the book leads somewhere: facts, sources, terms, links, and from register to register. */
import type { Book, Chapitre } from './book.ts';
import { plusProche, type BookIssue } from './errors.ts';
import { demandePrudence, foreignNumbers, formatFact } from './facts.ts';
import { ancreDeTerme } from './glossary.ts';
import { ancreDeSource } from './sources.ts';
import type { BlocEcrit } from './inventory.ts';
import { estExterne, lireLien } from './links.ts';
import type { Fait } from '../schemas/fait.ts';

/** Pages of the site that are not chapters. */
export const PAGES = ['', 'sommaire', 'telechargements'] as const;

interface Connus {
  readonly faits: ReadonlyMap<string, Fait>;
  readonly sources: ReadonlySet<string>;
  readonly termes: ReadonlySet<string>;
  /** Ids of each chapter. */
  readonly ancres: ReadonlyMap<string, ReadonlySet<string>>;
}

const inconnu = (genre: string, fichier: string, id: string, connus: Iterable<string>): Pick<BookIssue, 'valeur' | 'message' | 'remede'> => {
  const proche = plusProche(id, connus);
  return {
    valeur: id,
    message: `${genre} n’existe pas dans ${fichier}.`,
    remede: proche === undefined ? `Ajoutez « ${id} » à ${fichier}, ou corrigez le nom.` : `Vouliez-vous écrire « ${proche} » ? Sinon, ajoutez « ${id} » à ${fichier}.`,
  };
};

/** Ids that a chapter holds: its own, its headings, and those of the lists it prints. */
function anchorsOf(chapitre: Chapitre, book: Book): Set<string> {
  const ancres = new Set([chapitre.id, `${chapitre.id}-titre`, ...chapitre.titres.map(({ id }) => id)]);
  for (const { nom, ancre } of chapitre.inventaire.blocs) {
    if (ancre !== undefined) ancres.add(ancre);
    if (nom === 'ListeSources') for (const { id } of book.sources) ancres.add(ancreDeSource(id));
    if (nom === 'ListeGlossaire') for (const { id } of book.glossaire) ancres.add(ancreDeTerme(id));
  }
  return ancres;
}

function factIssue(bloc: BlocEcrit, { faits }: Connus): Omit<BookIssue, 'fichier'> | undefined {
  const id = String(bloc.attributs['id']);
  const fait = faits.get(id);
  if (!fait) return inconnu('Ce fait', 'content/faits.yaml', id, faits.keys());
  if (bloc.nom === 'Fait' && demandePrudence(fait) && bloc.attributs['prudence'] === undefined) {
    return { valeur: id, message: 'La confiance de ce fait est basse : il ne peut pas être affirmé.', remede: `Écrivez <Fait id="${id}" prudence />, ou trouvez une meilleure source.` };
  }
  if (formatFact(fait) === undefined && (bloc.nom === 'Chiffre' || bloc.texte.trim() === '')) {
    return { valeur: id, message: 'Ce fait est une série : il n’a pas une valeur à imprimer.', remede: 'Écrivez vos mots dans le bloc Fait, ou dessinez la série avec Graphique.' };
  }
  const etrangers = bloc.nom === 'Fait' ? foreignNumbers(fait, bloc.texte) : [];
  if (etrangers.length > 0) {
    return {
      valeur: bloc.texte.trim(),
      message: `Le fait « ${id} » ne contient pas : ${etrangers.join(', ')}. Il vaut « ${formatFact(fait) ?? 'une série'} », depuis ${fait.depuis}.`,
      remede: 'Écrivez le nombre du registre, ou citez le fait qui porte ce nombre.',
    };
  }
  return undefined;
}

function blockIssue(bloc: BlocEcrit, connus: Connus): Omit<BookIssue, 'fichier'> | undefined {
  const id = String(bloc.attributs['id']);
  if (bloc.nom === 'Fait' || bloc.nom === 'Chiffre') return factIssue(bloc, connus);
  if (bloc.nom === 'Source' && !connus.sources.has(id)) return inconnu('Cette source', 'content/sources.yaml', id, connus.sources);
  if (bloc.nom === 'Terme' && !connus.termes.has(id)) return inconnu('Ce terme', 'content/glossaire.yaml', id, connus.termes);
  return undefined;
}

/** `undefined` when the link leads somewhere. */
export function linkIssue(href: string, chapitre: string, ancres: ReadonlyMap<string, ReadonlySet<string>>): Omit<BookIssue, 'fichier'> | undefined {
  if (estExterne(href)) return undefined;
  const cible = lireLien(href, chapitre);
  if (!cible) return { valeur: href, message: 'Ce lien n’est pas une adresse du livre.', remede: 'Écrivez /chapitre/ ou /chapitre/#chapitre-titre, avec les deux barres.' };
  const ids = ancres.get(cible.chapitre);
  if (!ids) {
    if ((PAGES as readonly string[]).includes(cible.chapitre) && cible.ancre === undefined) return undefined;
    const proche = plusProche(cible.chapitre, ancres.keys());
    return { valeur: href, message: 'Ce lien mène à une page qui n’existe pas.', remede: proche === undefined ? 'Corrigez le nom du chapitre.' : `Vouliez-vous écrire /${proche}/ ?` };
  }
  if (cible.ancre === undefined || ids.has(cible.ancre)) return undefined;
  const proche = plusProche(cible.ancre, ids);
  return {
    valeur: href,
    message: `Le chapitre « ${cible.chapitre} » n’a pas de titre #${cible.ancre}.`,
    remede: proche === undefined ? 'Corrigez la fin de l’adresse, après le #.' : `Vouliez-vous écrire #${proche} ?`,
  };
}

function registerIssues(book: Book, { faits, sources, ancres }: Connus): BookIssue[] {
  const issues: BookIssue[] = [];
  const exige = (fichier: string, place: string, ids: readonly string[], genre: string, ou: string, connus: { has(id: string): boolean; keys(): Iterable<string> }): void => {
    for (const id of ids) if (!connus.has(id)) issues.push({ fichier, place, ...inconnu(genre, ou, id, connus.keys()) });
  };
  const source = (fichier: string, place: string, ids: readonly string[]): void => exige(fichier, place, ids, 'Cette source', 'content/sources.yaml', sources);
  const fait = (fichier: string, place: string, ids: readonly string[]): void => exige(fichier, place, ids, 'Ce fait', 'content/faits.yaml', faits);

  for (const { id, sources: ids } of book.faits) source('content/faits.yaml', `élément « ${id} »`, ids);
  for (const { id, source: une } of book.glossaire) source('content/glossaire.yaml', `élément « ${id} »`, une === undefined ? [] : [une]);
  for (const { titre, sources: ids, fait: un } of book.chronologie) {
    source('content/chronologie.yaml', `« ${titre} »`, ids);
    fait('content/chronologie.yaml', `« ${titre} »`, un === undefined ? [] : [un]);
  }
  const { depart, questions, voies } = book.parcours;
  const etapes = new Set([...questions, ...voies].map(({ id }) => id));
  exige('content/parcours.yaml', 'champ « depart »', [depart], 'Cette question', 'content/parcours.yaml', etapes);
  for (const { id, reponses } of questions) {
    exige('content/parcours.yaml', `question « ${id} »`, reponses.map(({ vers }) => vers), 'Cette question ou cette voie', 'content/parcours.yaml', etapes);
  }
  for (const { id, faits: ids, lien } of voies) {
    fait('content/parcours.yaml', `voie « ${id} »`, ids);
    const issue = linkIssue(lien, '', ancres);
    if (issue) issues.push({ fichier: 'content/parcours.yaml', place: `voie « ${id} »`, ...issue });
  }
  return issues;
}

/** Everything that leads nowhere, in the order of the book. */
export function checkReferences(book: Book): BookIssue[] {
  const connus: Connus = {
    faits: new Map(book.faits.map((fait) => [fait.id, fait])),
    sources: new Set(book.sources.map(({ id }) => id)),
    termes: new Set(book.glossaire.map(({ id }) => id)),
    ancres: new Map(book.chapitres.map((chapitre) => [chapitre.id, anchorsOf(chapitre, book)])),
  };
  const chapitres = book.chapitres.flatMap(({ id, fichier, inventaire }) => {
    const blocs = inventaire.blocs.map((bloc) => ({ ligne: bloc.ligne, issue: blockIssue(bloc, connus) }));
    const liens = inventaire.liens.map(({ href, ligne }) => ({ ligne, issue: linkIssue(href, id, connus.ancres) }));
    return [...blocs, ...liens]
      .sort((a, b) => a.ligne - b.ligne)
      .flatMap(({ ligne, issue }): BookIssue[] => (issue ? [{ fichier, place: `ligne ${String(ligne)}`, ...issue }] : []));
  });
  return [...chapitres, ...registerIssues(book, connus)];
}
