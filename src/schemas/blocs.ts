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
    date: drapeau.describe('Ajoute la période du fait, entre parenthèses.').optional(),
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
  AutoEvaluation: z.strictObject({
    partie: z.enum(['qualites', 'savoir-faire']).describe('Une seule des deux grilles.').optional(),
  }),
  CodeQR: z.strictObject({
    vers: texte.describe('La page du site, par exemple /missions/.'),
    legende: texte.describe('Ce que l’on y trouve.'),
    taille: z
      .string()
      .regex(/^(?:1[89]|[2-9]\d|[1-9]\d\d)$/, {
        error: 'Un nombre entier de millimètres est attendu, 18 au moins : plus petit, un code se lit mal.',
      })
      .describe('Côté du code, en millimètres, sans sa marge blanche.')
      .optional(),
  }),
  ListeGlossaire: rien,
  ListeSources: rien,
  ListeAVerifier: rien,
  IndexAlphabetique: rien,
} as const;

export const illustrations = [
  'couverture',
  'couverture-pliee',
  'affiche',
  'bandeau',
  'decouvrir',
  'exercer',
  'apprendre',
  'progresser',
  'se-lancer',
  'signature',
] as const;
/** What a panel is for; its look is that of the sheet's own style file. */
export const tons = ['couverture', 'dos', 'rabat', 'titre', 'accent', 'pied'] as const;

/** Answers of a `Choix`, as an author writes them: « Oui | Non ». */
const estChoix = (options: string): boolean => {
  const reponses = options.split('|').map((reponse) => reponse.trim());
  return reponses.length > 1 && reponses.every((reponse, rang) => reponse !== '' && reponses.indexOf(reponse) === rang);
};

const nomDeChamp = identifiant.describe('Nom du champ, unique dans la feuille.');

/** Blocks to fill in: ruled blanks on paper. They stand by themselves, in a cell or in a sentence. */
export const blocsDeFormulaire = {
  Champ: z.strictObject({
    nom: nomDeChamp,
    etiquette: texte.describe('Ce qu’il faut écrire.'),
    lignes: z
      .string()
      .regex(/^[1-9]$/, { error: 'Un nombre de lignes de 1 à 9 est attendu.' })
      .describe('Lignes à écrire.')
      .optional(),
    large: drapeau.describe('Sur toute la largeur.').optional(),
    muet: drapeau.describe('Étiquette entendue, non imprimée : dans la cellule d’un tableau qui la dit déjà.').optional(),
  }),
  Case: z.strictObject({ nom: nomDeChamp }),
  Choix: z.strictObject({
    nom: nomDeChamp,
    etiquette: texte.describe('La question.'),
    options: texte
      .refine(estChoix, { error: 'Deux réponses différentes au moins sont attendues, séparées par « | ».' })
      .describe('Les réponses, séparées par « | ».'),
  }),
} as const;

/** Blocks of the sheets, `content/feuilles/`: a chapter has none. */
export const blocsDeFeuille = {
  Face: z.strictObject({ titre: texte.describe('Le nom de la face, dit à qui écoute et dans les messages. Il n’est pas imprimé.') }),
  Colonne: rien,
  Panneau: z.strictObject({
    titre: texte.describe('Titre en haut du panneau.').optional(),
    numero: z
      .string()
      .regex(/^[1-9]$/, { error: 'Un nombre de 1 à 9 est attendu.' })
      .describe('Rang du panneau dans une suite, en grand devant son titre.')
      .optional(),
    ton: z.enum(tons).describe('L’emploi du panneau, qui décide de son allure.').optional(),
  }),
  Illustration: z.strictObject({
    nom: z.enum(illustrations).describe('Nom du dessin.'),
    'fond-perdu': drapeau
      .describe('Le dessin peut dépasser le bord de la feuille, où il est coupé ; jamais un pli ni un autre panneau.')
      .optional(),
  }),
  Colophon: rien,
  ...blocsDeFormulaire,
} as const;

export const blocs = { ...blocsDePhrase, ...blocsAPart, ...blocsDeFeuille } as const;

export type NomDeBloc = keyof typeof blocs;

/** What every block receives besides its own attributes: `src/markdown/blocks.ts` writes it. */
export interface ContexteDeBloc {
  /** Id of the chapter, or of the sheet. */
  readonly chapitre: string;
  readonly ligne: string;
  /** On a sheet only. */
  readonly feuille?: string;
}

/** Props of a block, as its component reads them. */
export type PropsDeBloc<Nom extends NomDeBloc> = z.infer<(typeof blocs)[Nom]> & ContexteDeBloc;
