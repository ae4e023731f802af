/** The vocabulary of the authors: each block, and the attributes it takes. */
import { z } from 'zod';
import { identifiant, texte } from './champs.ts';

/** An attribute without value, such as `prudence`. */
const drapeau = z.literal(true);
const fait = identifiant.describe('Identifiant d’un fait de faits.yaml.');
const rien = z.strictObject({});

export const graphiques = ['smic', 'illectronisme-age', 'postes', 'chronologie', 'parcours', 'qui-embauche'] as const;

/** Blocks that stand inside a sentence. */
export const blocsDePhrase = {
  Fait: z.strictObject({
    id: fait,
    prudence: drapeau.describe('Ajoute « (à confirmer) » : obligatoire si la confiance est basse.').optional(),
    nu: drapeau.describe('Sans appel de source.').optional(),
  }),
  Terme: z.strictObject({ id: identifiant.describe('Identifiant d’un terme de glossaire.yaml.') }),
  Source: z.strictObject({ id: identifiant.describe('Identifiant d’une source de sources.yaml.') }),
  Index: z.strictObject({
    terme: texte.describe('L’entrée de l’index.'),
    sous: texte.describe('La sous-entrée.').optional(),
  }),
} as const;

/** Blocks that stand by themselves. */
export const blocsAPart = {
  EnBref: rien,
  ARetenir: rien,
  CeQuiAChange: z.strictObject({ depuis: texte.describe('Depuis quand.').optional() }),
  Exemple: z.strictObject({ titre: texte.describe('Ce que montre la scène.').optional() }),
  LaLimite: rien,
  ADemander: rien,
  FaireLePas: rien,
  Chiffre: z.strictObject({ id: fait, legende: texte.describe('Ce que mesure le chiffre, en quelques mots.') }),
  Marge: z.strictObject({ titre: texte.describe('Titre de la remarque.').optional() }),
  Etapes: rien,
  ACocher: rien,
  Grille: rien,
  Carte: z.strictObject({ titre: texte.describe('Titre de la carte.'), icone: texte.describe('Nom d’un dessin.').optional() }),
  Tableau: z.strictObject({
    legende: texte.describe('Ce que montre le tableau.'),
    colonnes: z
      .string()
      .regex(/^\d+( \d+)+$/, { error: 'Des nombres séparés par des espaces sont attendus, par exemple « 2 3 3 ».' })
      .describe('Largeurs relatives des colonnes.')
      .optional(),
    note: texte.describe('Une précision sous le tableau.').optional(),
  }),
  Graphique: z.strictObject({ id: z.enum(graphiques).describe('Nom du dessin.') }),
  Figure: z.strictObject({
    src: z
      .string()
      .regex(/^\.\/[^/]+\.(jpe?g|png|webp|avif|tiff?)$/i, {
        error: 'Une image du dossier du chapitre est attendue, par exemple ./photo.jpg.',
      })
      .describe('L’image.'),
    alt: texte.describe('Ce que montre l’image, pour qui ne la voit pas.'),
    legende: texte.describe('La légende imprimée.').optional(),
  }),
  AutoEvaluation: rien,
  ListeGlossaire: rien,
  ListeSources: rien,
  ListeAVerifier: rien,
  IndexAlphabetique: rien,
} as const;

export const blocs = { ...blocsDePhrase, ...blocsAPart } as const;

export type NomDeBloc = keyof typeof blocs;

/** What every block receives besides its own attributes: `src/markdown/block-context.ts` writes it. */
export interface ContexteDeBloc {
  readonly chapitre: string;
  readonly ligne: string;
}

/** Props of a block, as its component reads them. */
export type PropsDeBloc<Nom extends NomDeBloc> = z.infer<(typeof blocs)[Nom]> & ContexteDeBloc;
