/** The collections: which file, which schema. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { chapterFiles } from './loaders/chapter-files.ts';
import { yamlFile } from './loaders/yaml-file.ts';
import { chapitreSchema } from './schemas/chapitre.ts';
import { chiffresLibresSchema } from './schemas/chiffre-libre.ts';
import { chronologieSchema } from './schemas/evenement.ts';
import { competencesSchema } from './schemas/competences.ts';
import { faitsSchema } from './schemas/fait.ts';
import { feuilleSchema } from './schemas/feuille.ts';
import { incertitudesSchema } from './schemas/incertitude.ts';
import { livreSchema } from './schemas/livre.ts';
import { parcoursSchema } from './schemas/parcours.ts';
import { sommaireSchema } from './schemas/sommaire.ts';
import { sourcesSchema } from './schemas/source.ts';
import { termesSchema } from './schemas/terme.ts';

/** One file, one entry; its schema is applied by the loader. */
const fichier = <T extends z.ZodType>(nom: string, schema: T) =>
  defineCollection({ loader: yamlFile(`content/${nom}.yaml`, schema), schema: z.object({ contenu: schema }) });

export const collections = {
  chapitres: defineCollection({ loader: chapterFiles('./content/chapitres', chapitreSchema), schema: chapitreSchema }),
  feuilles: defineCollection({ loader: chapterFiles('./content/feuilles', feuilleSchema), schema: feuilleSchema }),
  livre: fichier('livre', livreSchema),
  sommaire: fichier('sommaire', sommaireSchema),
  sources: fichier('sources', sourcesSchema),
  faits: fichier('faits', faitsSchema),
  glossaire: fichier('glossaire', termesSchema),
  chronologie: fichier('chronologie', chronologieSchema),
  competences: fichier('competences', competencesSchema),
  parcours: fichier('parcours', parcoursSchema),
  incertitudes: fichier('incertitudes', incertitudesSchema),
  chiffresLibres: fichier('chiffres-libres', chiffresLibresSchema),
};
