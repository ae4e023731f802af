/** What a chapter uses, as the Markdown plugins saw it: the whole book can be checked before a page is drawn. */

/** One block, as written in the chapter. */
export interface BlocEcrit {
  readonly nom: string;
  readonly ligne: number;
  readonly attributs: Readonly<Record<string, string | true>>;
  /** Text inside the block, without its own blocks. */
  readonly texte: string;
  /** Id of the place, for the blocks that the index leads to. */
  readonly ancre?: string;
}

export interface LienEcrit {
  readonly href: string;
  readonly ligne: number;
}

export interface Inventaire {
  readonly blocs: readonly BlocEcrit[];
  readonly liens: readonly LienEcrit[];
}

/** Key of the frontmatter that carries it from the compiler to `load.ts`. */
export const CLE_INVENTAIRE = 'inventaire';

export const inventaireVide: Inventaire = { blocs: [], liens: [] };
