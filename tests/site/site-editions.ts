/** All the editions of a built site: those of the list, and one for each chapter that the site tells. */
import type { Edition } from '../../print/edition.ts';
import { everyEdition } from '../../print/editions.ts';
import { readChapters } from '../../print/stages/read-chapters.ts';

export const siteEditions = async (site: string): Promise<readonly Edition[]> => everyEdition(await readChapters(site));
