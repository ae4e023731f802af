/** How many pixels a picture needs on paper, where it is set across the text column. */
import { BookError } from '../../book/errors.ts';
import type { PropsDeBloc } from '../../schemas/blocs.ts';
import { placeOf } from './place-of.ts';

/** Text column of the A4 page and tallest picture, in millimetres: `print/styles` says the same. */
const COLONNE_MM = 126;
const HAUTEUR_MM = 200;
const POINTS_PAR_POUCE = 300;
const MM_PAR_POUCE = 25.4;

const enPoints = (mm: number): number => Math.round((mm / MM_PAR_POUCE) * POINTS_PAR_POUCE);

export interface Taille {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the picture as placed on paper. @throws BookError when the source has fewer. */
export function printedSize(
  figure: Pick<PropsDeBloc<'Figure'>, 'src' | 'chapitre' | 'ligne' | 'feuille'>,
  { width, height }: Taille,
): Taille {
  const largeurMm = Math.min(COLONNE_MM, (HAUTEUR_MM * width) / height);
  const largeur = enPoints(largeurMm);
  if (width < largeur) {
    throw new BookError({
      ...placeOf(figure),
      valeur: figure.src,
      message: `L’image fait ${width} points de large ; à 300 points par pouce, le papier en demande ${largeur}.`,
      remede: 'Fournissez une image plus grande.',
    });
  }
  return { width: largeur, height: Math.round((largeur * height) / width) };
}
