/** A number that may stand in the prose without coming from the ledger, with its reason. */
import { z } from 'zod';
import { identifiant, texte } from './champs.ts';

const pourquoi = {
  raison: texte.describe('Pourquoi ce nombre n’a pas à venir du registre.'),
  chapitres: z.array(identifiant).describe('Les seuls chapitres où il est permis ; partout s’il manque.').optional(),
};

const chiffreLibreSchema = z.union([
  z.strictObject({ texte: texte.describe('Le texte exact qui contient le nombre.'), ...pourquoi }),
  z.strictObject({ motif: texte.describe('Une expression régulière.'), ...pourquoi }),
]);

export const chiffresLibresSchema = z.array(chiffreLibreSchema);
export type ChiffreLibre = z.infer<typeof chiffreLibreSchema>;
