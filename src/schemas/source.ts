/** A law, a study, a page that the book cites. Its rank in the file is its printed number. */
import { z } from 'zod';
import { adresse, date, identifiant, jour, listeIdentifiee, texte } from './champs.ts';

const sourceSchema = z
  .strictObject({
    id: identifiant.describe('Nom court, utilisé par les faits et par le bloc Source.'),
    titre: texte.describe('Le titre exact du document.'),
    editeur: texte.describe('Qui le publie.'),
    date: date.describe('Date de publication : AAAA, AAAA-MM ou AAAA-MM-JJ.').optional(),
    adresse: adresse.describe('L’adresse web lue.').optional(),
    reference: texte.describe('Où trouver le document quand il n’a pas d’adresse stable.').optional(),
    consulte: jour.describe('Le jour où la source a été lue.'),
    nature: z.enum(['loi', 'statistique', 'etude', 'officiel', 'presse', 'code', 'autre']).describe('Le genre de document.'),
  })
  .refine(({ adresse, reference }) => adresse ?? reference, {
    path: ['adresse'],
    error: 'Une source porte une adresse, ou à défaut une reference.',
  });

export const sourcesSchema = listeIdentifiee(sourceSchema);
export type Source = z.infer<typeof sourceSchema>;
