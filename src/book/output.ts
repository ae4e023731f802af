/** Where a page is going: the blocks ask it for addresses, and know nothing else of the web or of paper. */
import { adresseWeb, ancreImprimee, type Cible } from './links.ts';

export interface Sortie {
  readonly papier: boolean;
  /** A sheet read by itself: it sends its reader to the site for all the rest. */
  readonly feuille: boolean;
  /** Address of a place of the book; `undefined` when this output does not hold it. */
  adresse(cible: Cible): string | undefined;
}

/** A site under `base`, which holds everything. */
export const surLeWeb = (base: string): Sortie => ({
  papier: false,
  feuille: false,
  adresse: (cible) => adresseWeb(base, cible),
});

/** One page that holds some chapters: an address is an anchor of that page. */
export const surPapier = (chapitres: Iterable<string>): Sortie => {
  const presents = new Set(chapitres);
  return { papier: true, feuille: false, adresse: (cible) => (presents.has(cible.chapitre) ? `#${ancreImprimee(cible)}` : undefined) };
};

/** A sheet holds no place of the book. */
export const surUneFeuille: Sortie = { papier: true, feuille: true, adresse: () => undefined };
