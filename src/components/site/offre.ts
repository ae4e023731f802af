/** An edition as the page of downloads offers it: its row, and the pictures of its first pages. */
import type { Edition } from '../../../print/edition.ts';
import type { PagePicture } from '../../../print/page-pictures.ts';

export interface Offre {
  readonly edition: Edition;
  readonly apercus: readonly PagePicture[];
}
