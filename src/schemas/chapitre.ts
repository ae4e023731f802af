/** The heading of a chapter: what stands between the two `---` of an `index.mdx`. */
import { z } from 'zod';
import { texte } from './champs.ts';

export const chapitreSchema = z.strictObject({
  titre: texte.describe('Le titre du chapitre, sans point final.'),
  question: texte.describe('La question avec laquelle le lecteur arrive.').optional(),
  description: texte.describe('Une phrase pour les moteurs de recherche et le sommaire.'),
  icone: texte.describe('Le nom du dessin qui ouvre le chapitre.').optional(),
});

export type EnteteChapitre = z.infer<typeof chapitreSchema>;
