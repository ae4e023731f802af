/** The spine: the only place where the order of the book exists. */
import { z } from 'zod';
import { identifiant, listeIdentifiee, texte } from './champs.ts';

const chapitres = z.array(identifiant);

const partieSchema = z.strictObject({
  id: identifiant.describe('Nom court de la partie, utilisé dans les adresses.'),
  titre: texte.describe('Titre imprimé sur la page d’ouverture.'),
  accroche: texte.describe('Une ou deux phrases sous le titre.'),
  chapitres: chapitres.min(1, { error: 'Une partie contient au moins un chapitre.' }).describe('Les chapitres, dans l’ordre.'),
});

export const sommaireSchema = z.strictObject({
  liminaires: chapitres.describe('Les chapitres sans numéro placés avant la première partie.'),
  parties: listeIdentifiee(partieSchema).describe('Les parties, dans l’ordre.'),
  annexes: chapitres.describe('Les chapitres sans numéro placés après la dernière partie.'),
});

export type Sommaire = z.infer<typeof sommaireSchema>;
