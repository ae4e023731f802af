/** The alphabetical index: every place where an author put an entry, gathered by word. */
import type { Chapitre } from './book.ts';
import type { Terme } from '../schemas/terme.ts';
import { typographie } from './typography.ts';

export interface Renvoi {
  readonly chapitre: string;
  readonly titreChapitre: string;
  readonly ancre: string;
}

export interface Entree {
  readonly terme: string;
  readonly renvois: readonly Renvoi[];
  readonly sous: readonly { readonly terme: string; readonly renvois: readonly Renvoi[] }[];
}

export interface Lettre {
  /** « A » to « Z », or « 0-9 ». */
  readonly lettre: string;
  readonly entrees: readonly Entree[];
}

const ORDRE = new Intl.Collator('fr', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

interface Brouillon {
  readonly renvois: Renvoi[];
  readonly sous: Map<string, Renvoi[]>;
}

/** Same word, same entry, whatever the capitals and the spaces. */
const cle = (terme: string): string => terme.trim().toLocaleLowerCase('fr').replace(/\s+/g, ' ');

function lettreDe(terme: string): string {
  const initiale = terme
    .replace(/œ/i, 'oe')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toLocaleUpperCase('fr');
  return /[A-Z]/.test(initiale) ? initiale : '0-9';
}

/** Entries of `Index` blocks, and of `Terme` blocks under the glossary's own word. */
export function indexEntries(chapitres: readonly Chapitre[], termes: readonly Terme[]): Lettre[] {
  const mots = new Map(termes.map(({ id, terme }) => [id, terme]));
  const noms = new Map<string, string>();
  const entrees = new Map<string, Brouillon>();
  for (const chapitre of chapitres) {
    for (const { nom, attributs, ancre } of chapitre.inventaire.blocs) {
      if (ancre === undefined) continue;
      const brut = nom === 'Terme' ? mots.get(String(attributs['id'])) : attributs['terme'];
      if (typeof brut !== 'string') continue;
      const terme = typographie(brut);
      const entree = entrees.get(cle(terme)) ?? { renvois: [], sous: new Map<string, Renvoi[]>() };
      entrees.set(cle(terme), entree);
      if (!noms.has(cle(terme))) noms.set(cle(terme), terme);
      const renvoi = { chapitre: chapitre.id, titreChapitre: chapitre.titre, ancre };
      const sous = attributs['sous'];
      if (typeof sous === 'string') entree.sous.set(typographie(sous), [...(entree.sous.get(typographie(sous)) ?? []), renvoi]);
      else entree.renvois.push(renvoi);
    }
  }
  return byLetter(
    [...entrees].map(([id, { renvois, sous }]) => ({
      terme: noms.get(id) ?? id,
      renvois,
      sous: [...sous].map(([terme, lieux]) => ({ terme, renvois: lieux })),
    })),
  );
}

function byLetter(entrees: Entree[]): Lettre[] {
  const lettres = new Map<string, Entree[]>();
  for (const entree of entrees.sort((a, b) => ORDRE.compare(a.terme, b.terme))) {
    const triee = { ...entree, sous: [...entree.sous].sort((a, b) => ORDRE.compare(a.terme, b.terme)) };
    const lettre = lettreDe(entree.terme);
    lettres.set(lettre, [...(lettres.get(lettre) ?? []), triee]);
  }
  return [...lettres].map(([lettre, liste]) => ({ lettre, entrees: liste })).sort((a, b) => ORDRE.compare(a.lettre, b.lettre));
}
