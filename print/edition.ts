/** What one printed edition is: plain data that the site lists and the pipeline builds. */

/** Where the words of an edition come from. */
export type Contenu =
  /**
   * Chapters of the spine, in its order, behind a cover. `variante` names, on the cover and in the title of the document, a book that is not
   * the manual itself; it has no title page. `content/feuilles/<id of the edition>/` holds its back cover, if it has one.
   */
  | { readonly genre: 'livre'; readonly chapitres: 'tous' | readonly string[]; readonly variante?: string }
  /** One chapter by itself. */
  | { readonly genre: 'chapitre'; readonly chapitre: string }
  /** A sheet written for itself: `content/feuilles/<id of the edition>/index.mdx`. */
  | { readonly genre: 'feuille' }
  /** The finished pages of another edition, set anew on larger sheets: it has no page of its own on the site. */
  | { readonly genre: 'imposition'; readonly edition: string };

/** What a reader comes to do: the page of downloads gathers the editions by it. */
export type Emploi = 'lire' | 'donner' | 'imprimer' | 'afficher';

/** A chapter of the spine as an edition of its own needs it: the site knows the spine, the edition list does not. */
export interface ChapitreSeul {
  readonly id: string;
  readonly numero: number;
  readonly titre: string;
  readonly description: string;
}

/** What becomes of a table that has more columns than its page can hold. */
export interface GrandsTableaux {
  /** Most columns that stay side by side. */
  readonly colonnes: number;
  /** `rangs`: the head of each row becomes a line above it. `fiches`: each row becomes a list, the head of a column before each value. */
  readonly sinon: 'rangs' | 'fiches';
}

export interface Edition {
  /** Route `/impression/<id>/` and file `<id>.pdf`. Kebab-case ASCII. */
  readonly id: string;
  /** Name shown to readers. */
  readonly titre: string;
  /** What it is for, in one sentence. */
  readonly usage: string;
  readonly emploi: Emploi;
  /** How to print it: « recto verso, bord long ». */
  readonly impression: string;
  /** Trimmed page, in millimetres. */
  readonly format: { readonly nom: string; readonly largeur: number; readonly hauteur: number };
  /** Style file of `print/styles/formats/`, without its ending: the id unless told. A folder of the same name holds the rest of a long one. */
  readonly style?: string;
  readonly contenu: Contenu;
  /** Pages that the page of downloads shows, from 1: two at most. */
  readonly apercu: readonly [number] | readonly [number, number];
  /** Smallest type, in points: running heads, notes and labels of charts included. */
  readonly corpsMin?: number;
  /** Width of the text, and of the text with its margin column, in millimetres: charts are drawn to them. A4 with a margin column unless told. */
  readonly texte?: { readonly colonne: number; readonly pleine: number };
  readonly tableaux?: GrandsTableaux;
  /** No word is cut at the end of a line. */
  readonly sansCesure?: boolean;
  /** Page budget: the run is refused outside of it. A book is filled with pages for notes up to a multiple. */
  readonly pages: { readonly min: number; readonly max: number; readonly multiple?: number };
}
