/** What nobody knows for sure yet, and where a person can check it. */
import { z } from 'zod';
import { identifiant, jour, listeIdentifiee, texte } from './champs.ts';

const incertitudeSchema = z.strictObject({
  id: identifiant.describe('Nom court.'),
  sujet: texte.describe('Ce qui n’est pas sûr.'),
  pourquoi: texte.describe('Pourquoi on ne peut pas l’affirmer.'),
  ou: texte.describe('Où une personne peut le vérifier.'),
  reverifier: jour.describe('Le jour où il faudra regarder de nouveau.'),
});

export const incertitudesSchema = listeIdentifiee(incertitudeSchema);
export type Incertitude = z.infer<typeof incertitudeSchema>;
