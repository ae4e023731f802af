/** Qualities and skills, each made observable: the self-assessment grid. */
import { z } from 'zod';
import { identifiant, listeIdentifiee, texte } from './champs.ts';

const observable = z
  .array(texte)
  .min(2, { error: 'Deux comportements observables au moins.' })
  .max(3, { error: 'Trois comportements observables au plus.' })
  .describe('Ce que l’on peut constater, à la première personne.');

const qualiteSchema = z.strictObject({
  id: identifiant.describe('Nom court.'),
  nom: texte.describe('Nom de la qualité.'),
  observable,
});

const savoirFaireSchema = z.strictObject({
  id: identifiant.describe('Nom court.'),
  nom: texte.describe('Nom du savoir-faire.'),
  domainePix: identifiant.describe('Identifiant du domaine Pix le plus proche.').optional(),
  observable,
});

const domaineSchema = z.strictObject({
  id: identifiant.describe('Nom court.'),
  nom: texte.describe('Nom du domaine.'),
  exemple: texte.describe('Un geste concret.'),
});

const niveauSchema = z.strictObject({
  valeur: z.int().min(1).max(4).describe('De 1 à 4.'),
  nom: texte.describe('Nom du niveau.'),
  sens: texte.describe('Ce que cocher cette case veut dire.'),
});

export const competencesSchema = z.strictObject({
  qualites: listeIdentifiee(qualiteSchema).describe('Les qualités personnelles.'),
  savoirFaire: listeIdentifiee(savoirFaireSchema).describe('Les savoir-faire techniques.'),
  domainesPix: listeIdentifiee(domaineSchema).describe('Les domaines de Pix.'),
  echelle: z.array(niveauSchema).length(4, { error: 'L’échelle compte quatre niveaux.' }).describe('Les quatre cases de la grille.'),
});

export type Competences = z.infer<typeof competencesSchema>;
