/** What a cover, a title page, a colophon and the properties of a PDF need. */
import { z } from 'zod';
import { adresse, jour, texte } from './champs.ts';

export const livreSchema = z.strictObject({
  titre: texte.describe('Le titre complet.'),
  titreCourt: texte.describe('Le titre de l’en-tête du site et de la couverture.'),
  sousTitre: texte.describe('La fin du titre, posée sous le titre court.'),
  auteurs: z.array(texte).min(1, { error: 'Il faut au moins un auteur.' }).describe('Qui signe le livre.'),
  editeur: texte.describe('Qui publie le livre.'),
  description: texte.describe('Deux phrases pour les moteurs de recherche et les propriétés des PDF.'),
  motsCles: z.array(texte).describe('Mots clés des propriétés des PDF.'),
  langue: z.literal('fr').describe('La langue du livre.'),
  version: texte.describe('La version imprimée, entre guillemets : « 2026.11 ».'),
  date: jour.describe('Le jour de l’édition.'),
  sourcesLuesJusquAu: jour.describe('Le dernier jour couvert par les sources.'),
  independance: texte.describe('La phrase qui dit que le livre n’est pas une publication officielle.'),
  licences: z
    .strictObject({
      texte: texte.describe('Licence des textes et des dessins.'),
      adresse: adresse.describe('Adresse de cette licence.'),
      code: texte.describe('Licence du code.'),
      polices: texte.describe('Polices et leur licence.'),
    })
    .describe('Ce que l’on peut faire du livre.'),
});

export type Livre = z.infer<typeof livreSchema>;
