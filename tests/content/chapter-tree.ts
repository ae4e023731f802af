/** A chapter as a Markdown tree: what its author wrote, before any transformation. */
import { mdxToMdast, type MdastNode } from 'satteri';
import type { ChapitreReel } from './real-content.ts';

export interface Noeud {
  readonly type: string;
  /** Name of a block. */
  readonly name?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly identifier?: string;
  readonly value?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Noeud[];
  readonly position?: { readonly start: { readonly line: number } };
}

export interface Trouve {
  readonly noeud: Noeud;
  /** From the root to the parent. */
  readonly ancetres: readonly Noeud[];
  /** « content/chapitres/metier/index.mdx, ligne 12 » */
  readonly place: string;
}

const arbres = new Map<string, Noeud>();

function arbre({ id, source }: ChapitreReel): Noeud {
  const connu = arbres.get(id);
  if (connu) return connu;
  const neuf = mdxToMdast(source) satisfies MdastNode as Noeud;
  arbres.set(id, neuf);
  return neuf;
}

/** Every node of a chapter, in the order of the file. */
export function noeuds(chapitre: ChapitreReel): Trouve[] {
  const trouves: Trouve[] = [];
  const visite = (noeud: Noeud, ancetres: readonly Noeud[]): void => {
    trouves.push({ noeud, ancetres, place: `${chapitre.fichier}, ligne ${String(noeud.position?.start.line ?? 0)}` });
    for (const enfant of noeud.children ?? []) visite(enfant, [...ancetres, noeud]);
  };
  visite(arbre(chapitre), []);
  return trouves;
}

export const texteDe = (noeud: Noeud): string =>
  noeud.type === 'text' || noeud.type === 'inlineCode' ? (noeud.value ?? '') : (noeud.children ?? []).map(texteDe).join('');

export const compteMots = (texte: string): number => texte.split(/\s+/).filter((mot) => /[\p{L}\p{N}]/u.test(mot)).length;

export const dansUnBloc = ({ ancetres }: Trouve, ...noms: string[]): boolean =>
  ancetres.some(({ name }) => typeof name === 'string' && noms.includes(name));

/** Blocks of a name, in the order of the file. */
export const blocs = (chapitre: ChapitreReel, nom: string): Trouve[] => noeuds(chapitre).filter(({ noeud }) => noeud.name === nom);

/** Titles of a level. */
export const titres = (chapitre: ChapitreReel, niveau: number): string[] =>
  noeuds(chapitre).flatMap(({ noeud }) => (noeud.type === 'heading' && noeud.depth === niveau ? [texteDe(noeud)] : []));

/** Rows of the tables, heads left out: the first cell of each, as text. */
export const premieresCellules = (chapitre: ChapitreReel): string[][] =>
  noeuds(chapitre)
    .filter(({ noeud }) => noeud.type === 'table')
    .map(({ noeud }) => (noeud.children ?? []).slice(1).map((rangee) => (rangee.children?.[0] ? texteDe(rangee.children[0]) : '')));
