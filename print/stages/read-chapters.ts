/** Reads in a built site which chapters have an edition of their own: `print/` knows the edition list, not the spine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ChapitreSeul } from '../edition.ts';
import { PrintError } from '../errors.ts';

const FILE = join('impression', 'chapitres.json');

const chapters: z.ZodType<readonly ChapitreSeul[]> = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    numero: z.int().positive(),
    titre: z.string().min(1),
    description: z.string().min(1),
  }),
);

/** @throws PrintError when the site does not say it, or in another form. */
export async function readChapters(site: string): Promise<readonly ChapitreSeul[]> {
  try {
    return chapters.parse(JSON.parse(await readFile(join(site, FILE), 'utf8')));
  } catch (error) {
    throw new PrintError({
      message: `Le site construit ne dit pas quels chapitres ont leur PDF : ${FILE} est absent ou illisible.`,
      cause: error instanceof Error ? error.message : String(error),
      remedy: 'Mettez d’accord la page du site et cette étape (print/stages/read-chapters.ts).',
    });
  }
}
