/** Which pictures of its pages an edition has on the page of downloads, and the file of each: the site names them, the pipeline makes them. */
import type { Edition } from './edition.ts';

/** Widths of the files in pixels: for an ordinary screen, and for one with twice the points. */
const WIDTHS_PX = [200, 400] as const;
/** The first that a browser knows is taken: the last is for all of them. */
export const PICTURE_KINDS = ['avif', 'webp'] as const;
/** Folder of the pictures, in that of the PDFs. */
export const PICTURES = 'images';

export interface PictureFile {
  readonly name: string;
  readonly kind: (typeof PICTURE_KINDS)[number];
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface PagePicture {
  /** Page of the PDF, from 1. */
  readonly page: number;
  readonly files: readonly PictureFile[];
}

export const pagePictures = ({ id, apercu, format }: Pick<Edition, 'id' | 'apercu' | 'format'>): PagePicture[] =>
  apercu.map((page) => ({
    page,
    files: PICTURE_KINDS.flatMap((kind) =>
      WIDTHS_PX.map((widthPx) => ({
        name: `${id}-${String(page)}-${String(widthPx)}.${kind}`,
        kind,
        widthPx,
        heightPx: Math.round((widthPx * format.hauteur) / format.largeur),
      })),
    ),
  }));
