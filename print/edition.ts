/** What one printed edition is: plain data that the site lists and the pipeline builds. */

/** Where the words of an edition come from. */
export type Contenu =
  /** Chapters of the spine, in its order, between a cover and an index. */
  | { readonly genre: 'livre'; readonly chapitres: 'tous' | readonly string[] }
  /** One chapter by itself. */
  | { readonly genre: 'chapitre'; readonly chapitre: string }
  /** A sheet written for itself: `content/feuilles/<id of the edition>/index.mdx`. */
  | { readonly genre: 'feuille' }
  /** The finished pages of another edition, set anew on larger sheets: it has no page of its own on the site. */
  | { readonly genre: 'imposition'; readonly edition: string };

export interface Edition {
  /** Route `/impression/<id>/` and file `<id>.pdf`. Kebab-case ASCII. */
  readonly id: string;
  /** Name shown to readers. */
  readonly titre: string;
  /** What it is for, in one sentence. */
  readonly usage: string;
  /** How to print it: « recto verso, bord long ». */
  readonly impression: string;
  /** Trimmed page, in millimetres. */
  readonly format: { readonly nom: string; readonly largeur: number; readonly hauteur: number };
  /** Style file of `print/styles/formats/`, without its ending. */
  readonly style: string;
  readonly contenu: Contenu;
  /** Page budget: the run is refused outside of it. A book is filled with pages for notes up to a multiple. */
  readonly pages: { readonly min: number; readonly max: number; readonly multiple?: number };
}
