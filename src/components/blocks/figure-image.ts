/** Finds the picture of a Figure in the folder of its chapter. */
import type { ImageMetadata } from 'astro';
import { BookError, enumere } from '../../book/errors.ts';
import { placeOf } from './place-of.ts';
import type { PropsDeBloc } from '../../schemas/blocs.ts';

const images = import.meta.glob<{ default: ImageMetadata }>(
  '/content/{chapitres,feuilles}/*/*.{jpg,jpeg,png,webp,avif,tif,tiff,JPG,JPEG,PNG}',
  {
    eager: true,
  },
);

type Figure = Pick<PropsDeBloc<'Figure'>, 'src' | 'chapitre' | 'ligne' | 'feuille'>;

/** @throws BookError when the folder of the chapter does not hold the picture. */
export function figureImage(figure: Figure): ImageMetadata {
  const dossier = `/${placeOf(figure).fichier.replace('index.mdx', '')}`;
  const image = images[dossier + figure.src.slice(2)];
  if (image) return image.default;
  const presentes = Object.keys(images)
    .filter((chemin) => chemin.startsWith(dossier))
    .map((chemin) => chemin.slice(dossier.length));
  throw new BookError({
    ...placeOf(figure),
    valeur: figure.src,
    message: `L’image n’est pas dans ${dossier.slice(1)}.`,
    remede: presentes.length > 0 ? `Le dossier contient : ${enumere(presentes)}.` : 'Le dossier ne contient aucune image : ajoutez-la.',
  });
}
