/** The decision tree « quelle voie pour moi » : questions and the routes they lead to. */
import { z } from 'zod';
import { identifiant, listeIdentifiee, texte } from './champs.ts';

const reponseSchema = z.strictObject({
  texte: texte.describe('La réponse.'),
  vers: identifiant.describe('La question ou la voie où elle mène.'),
});

const questionSchema = z.strictObject({
  id: identifiant.describe('Nom court.'),
  texte: texte.describe('La question.'),
  aide: texte.describe('Une précision pour répondre.').optional(),
  reponses: z.array(reponseSchema).min(2, { error: 'Une question a au moins deux réponses.' }).describe('Les réponses possibles.'),
});

const voieSchema = z.strictObject({
  id: identifiant.describe('Nom court.'),
  titre: texte.describe('Nom de la voie.'),
  pourquoi: texte.describe('Pourquoi elle convient.'),
  duree: texte.describe('Identifiant d’un fait, ou quelques mots.'),
  quiPaie: texte.describe('Qui finance.'),
  prochainPas: texte.describe('La première action.'),
  lien: z
    .string()
    .regex(/^\/[a-z]/, { error: 'Une adresse du livre est attendue, par exemple /se-former/.' })
    .describe('Où lire la suite.'),
  faits: z.array(identifiant).describe('Les faits qui appuient la voie.'),
});

export const parcoursSchema = z.strictObject({
  depart: identifiant.describe('La première question.'),
  questions: listeIdentifiee(questionSchema).describe('Les questions.'),
  voies: listeIdentifiee(voieSchema).describe('Les voies.'),
});

export type Parcours = z.infer<typeof parcoursSchema>;
