/** A date of the trade, drawn on the timeline. */
import { z } from 'zod';
import { date, identifiant, texte } from './champs.ts';

const evenementSchema = z.strictObject({
  date: date.describe('AAAA, AAAA-MM ou AAAA-MM-JJ.'),
  titre: texte
    .max(60, { error: 'Soixante signes au plus : le titre doit tenir sur la frise.' })
    .describe('Ce qui se passe, en peu de mots.'),
  texte: texte.describe('Une phrase.'),
  fait: identifiant.describe('Le fait du registre qui porte le chiffre.').optional(),
  sources: z.array(identifiant).min(1, { error: 'Un événement cite au moins une source.' }).describe('Identifiants de sources.yaml.'),
  sens: z.enum(['essor', 'tournant', 'recul', 'cadre']).describe('Ce que l’événement change pour le métier.'),
});

export const chronologieSchema = z.array(evenementSchema);
export type Evenement = z.infer<typeof evenementSchema>;
