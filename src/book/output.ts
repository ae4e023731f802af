/** Where a page is going: the blocks ask it for addresses, and know nothing else of the web or of paper. */
import { adresseWeb, ancreImprimee, type Cible } from './links.ts';

/** What paper gives to a drawing. */
export interface Mesures {
  /** Width of the text, and of the text with its margin column, in millimetres. */
  readonly colonne: number;
  readonly pleine: number;
  /** Height of the page, in millimetres. */
  readonly hauteur: number;
  /** Smallest type, in points. */
  readonly corpsMin: number;
}

export interface Sortie {
  readonly papier: boolean;
  /** Read by itself, a sheet or a chapter: it sends its reader to the site for all the rest. */
  readonly isolee: boolean;
  /** Absent on the web, where a drawing follows the screen. */
  readonly mesures?: Mesures | undefined;
  /** Address of a place of the book; `undefined` when this output does not hold it. */
  adresse(cible: Cible): string | undefined;
}

/** A site under `base`, which holds everything. */
export const surLeWeb = (base: string): Sortie => ({
  papier: false,
  isolee: false,
  adresse: (cible) => adresseWeb(base, cible),
});

/** One page that holds some chapters: an address is an anchor of that page. */
export const surPapier = (chapitres: Iterable<string>, mesures?: Mesures): Sortie => {
  const presents = new Set(chapitres);
  return {
    papier: true,
    isolee: false,
    mesures,
    adresse: (cible) => (presents.has(cible.chapitre) ? `#${ancreImprimee(cible)}` : undefined),
  };
};

/** A sheet holds no place of the book. */
export const surUneFeuille: Sortie = { papier: true, isolee: true, adresse: () => undefined };

/** One chapter by itself, followed by what it calls of the lists of the book: the sources it cites, the words it uses. */
export const surUnChapitre = (chapitre: string, listes: ReadonlySet<string>, mesures?: Mesures): Sortie => ({
  papier: true,
  isolee: true,
  mesures,
  adresse: (cible) =>
    cible.chapitre === chapitre || (cible.ancre !== undefined && listes.has(cible.ancre)) ? `#${ancreImprimee(cible)}` : undefined,
});
