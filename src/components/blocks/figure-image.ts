/** Finds the picture of a Figure in the folder of its chapter, and says how large paper needs it. */
import type { ImageMetadata } from 'astro';
import { BookError, enumere } from '../../book/errors.ts';
import type { PropsDeBloc } from '../../schemas/blocs.ts';

const images = import.meta.glob<{ default: ImageMetadata }>('/content/chapitres/*/*.{jpg,jpeg,png,webp,avif,tif,tiff,JPG,JPEG,PNG}', { eager: true });

/** Text column of the A4 page and tallest picture, in millimetres: `print/styles` says the same. */
const COLONNE_MM = 126;
const HAUTEUR_MM = 200;
const POINTS_PAR_POUCE = 300;
const MM_PAR_POUCE = 25.4;

const enPoints = (mm: number): number => Math.round((mm / MM_PAR_POUCE) * POINTS_PAR_POUCE);

type Figure = Pick<PropsDeBloc<'Figure'>, 'src' | 'chapitre' | 'ligne'>;

const fichierDe = ({ chapitre, ligne }: Figure) => ({ fichier: `content/chapitres/${chapitre}/index.mdx`, place: `ligne ${ligne}` });

/** @throws BookError when the folder of the chapter does not hold the picture. */
export function figureImage(figure: Figure): ImageMetadata {
  const dossier = `/content/chapitres/${figure.chapitre}/`;
  const image = images[dossier + figure.src.slice(2)];
  if (image) return image.default;
  const presentes = Object.keys(images).filter((chemin) => chemin.startsWith(dossier)).map((chemin) => chemin.slice(dossier.length));
  throw new BookError({
    ...fichierDe(figure),
    valeur: figure.src,
    message: `L’image n’est pas dans content/chapitres/${figure.chapitre}/.`,
    remede: presentes.length > 0 ? `Le dossier contient : ${enumere(presentes)}.` : 'Le dossier ne contient aucune image : ajoutez-la.',
  });
}

/** Pixels of the picture as placed on paper. @throws BookError when the source has fewer. */
export function printedSize(figure: Figure, { width, height }: Pick<ImageMetadata, 'width' | 'height'>): { width: number; height: number } {
  const largeurMm = Math.min(COLONNE_MM, (HAUTEUR_MM * width) / height);
  const largeur = enPoints(largeurMm);
  if (width < largeur) {
    throw new BookError({
      ...fichierDe(figure),
      valeur: figure.src,
      message: `L’image fait ${String(width)} points de large ; à 300 points par pouce, le papier en demande ${String(largeur)}.`,
      remede: 'Fournissez une image plus grande.',
    });
  }
  return { width: largeur, height: Math.round((largeur * height) / width) };
}
