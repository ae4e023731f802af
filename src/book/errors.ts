/** What stops a build: issues that name the file, the place and the value, and say what to do, in French. */

export interface BookIssue {
  /** File to open, from the root of the project. */
  readonly fichier: string;
  /** Where in the file: line, element, field. */
  readonly place?: string;
  /** What stands there. */
  readonly valeur?: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remede: string;
}

export function formatIssue({ fichier, place, valeur, message, remede }: BookIssue): string {
  const ou = place === undefined ? fichier : `${fichier}, ${place}`;
  const quoi = valeur === undefined ? [] : [`    valeur : « ${valeur} »`];
  return [ou, ...quoi, `    ${message}`, `    → ${remede}`].join('\n');
}

/** One error for all the issues found together, so that one run shows everything. */
export class BookError extends Error {
  override readonly name = 'BookError';
  readonly issues: readonly BookIssue[];

  constructor(issues: BookIssue | readonly BookIssue[]) {
    const liste = Array.isArray(issues) ? (issues as readonly BookIssue[]) : [issues as BookIssue];
    const titre = liste.length > 1 ? `${liste.length} erreurs dans le contenu :` : 'Une erreur dans le contenu :';
    super([titre, ...liste.map(formatIssue)].join('\n\n'));
    this.issues = liste;
  }
}

/** Throws when there is something to say. */
export function refuse(issues: readonly BookIssue[]): void {
  if (issues.length > 0) throw new BookError(issues);
}

const LISTE = new Intl.ListFormat('fr', { type: 'conjunction' });

/** « a, b et c » */
export const enumere = (mots: Iterable<string>): string => LISTE.format(mots);

/** The known word nearest to a mistyped one, when it is near enough to be meant. */
export function plusProche(mot: string, connus: Iterable<string>): string | undefined {
  let meilleur: { mot: string; ecart: number } | undefined;
  for (const connu of connus) {
    const ecart = distance(sansAccent(mot), sansAccent(connu));
    if (ecart <= Math.max(2, connu.length / 3) && (!meilleur || ecart < meilleur.ecart)) meilleur = { mot: connu, ecart };
  }
  return meilleur?.mot;
}

const sansAccent = (mot: string): string => mot.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let ligne = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const suivante = [i];
    for (let j = 1; j <= b.length; j++) {
      const remplace = (ligne[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      suivante.push(Math.min(remplace, (ligne[j] ?? 0) + 1, (suivante[j - 1] ?? 0) + 1));
    }
    ligne = suivante;
  }
  return ligne[b.length] ?? 0;
}
