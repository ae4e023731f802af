/** What one printed edition is: plain data that the site lists and the pipeline builds. */
export interface Edition {
  /** Route `/impression/<id>/` and file `<id>.pdf`. Kebab-case ASCII. */
  readonly id: string;
  /** Name shown to readers. */
  readonly titre: string;
  /** What it is for, in one sentence. */
  readonly usage: string;
  /** Trimmed page, in millimetres. */
  readonly format: { readonly nom: string; readonly largeur: number; readonly hauteur: number };
  /** Style file of `print/styles/formats/`, without its ending. */
  readonly style: string;
  /** Chapters of the spine that it holds, in the order of the spine. */
  readonly chapitres: 'tous' | readonly string[];
  /** Page budget: the run is refused outside of it. */
  readonly pages: { readonly min: number; readonly max: number };
}
