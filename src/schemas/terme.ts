/** A word of the trade and its plain definition. */
import { z } from 'zod';
import { identifiant, listeIdentifiee, texte } from './champs.ts';

const termeSchema = z.strictObject({
  id: identifiant.describe('Nom court, utilisé par le bloc Terme.'),
  terme: texte.describe('Le mot, tel qu’il est imprimé.'),
  aussi: z.array(texte).describe('Sigles et variantes.').optional(),
  definition: texte.describe('Une à trois phrases simples.'),
  source: identifiant.describe('Identifiant de sources.yaml.').optional(),
});

export const termesSchema = listeIdentifiee(termeSchema);
export type Terme = z.infer<typeof termeSchema>;
