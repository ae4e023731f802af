/** The ledger: every figure and rule of the book, its source, its date. */
import { z } from 'zod';
import { date, identifiant, jour, listeIdentifiee, texte } from './champs.ts';

const pointSchema = z.union([
  z.strictObject({ date: date.describe('Abscisse dans le temps.'), valeur: z.number().describe('La mesure.') }),
  z.strictObject({ categorie: texte.describe('Abscisse en mots.'), valeur: z.number().describe('La mesure.') }),
]);

const faitSchema = z
  .strictObject({
    id: identifiant.describe('Nom court, utilisé par le bloc Fait.'),
    libelle: texte.describe('Ce que mesure le chiffre, ou ce que dit la règle.'),
    valeur: z.union([z.number(), texte], { error: 'Un nombre ou un texte est attendu.' }).describe('La valeur.').optional(),
    unite: texte.describe('« % », « € », « h », « postes »…').optional(),
    decimales: z.int().min(0).max(4).describe('Nombre de décimales affichées.').optional(),
    serie: z
      .array(pointSchema)
      .min(2, { error: 'Une série compte au moins deux points.' })
      .describe('À la place de valeur, pour un graphique.')
      .optional(),
    depuis: z.coerce.string().describe('Depuis quand la valeur vaut, ou période mesurée.'),
    sources: z.array(identifiant).min(1, { error: 'Un fait cite au moins une source.' }).describe('Identifiants de sources.yaml.'),
    confiance: z.enum(['haute', 'moyenne', 'basse']).describe('À quel point le fait est établi.'),
    reverifier: jour.describe('Le jour où il faudra le relire.'),
    note: texte.describe('Calcul, périmètre, prudence.').optional(),
    aVerifier: texte.describe('Quoi vérifier et où : dit par npm run facts à la date de relecture.').optional(),
  })
  .refine(({ valeur, serie }) => (valeur === undefined) !== (serie === undefined), {
    path: ['valeur'],
    error: 'Un fait porte soit une valeur, soit une serie.',
  });

export const faitsSchema = listeIdentifiee(faitSchema);
export type Fait = z.infer<typeof faitSchema>;
