/** What authors may write: the name of each block, and the component that draws it. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Chapitre } from '../../book/book.ts';
import type { NomDeBloc } from '../../schemas/blocs.ts';
import ACocher from './ACocher.astro';
import ADemander from './ADemander.astro';
import ARetenir from './ARetenir.astro';
import AutoEvaluation from './AutoEvaluation.astro';
import Carte from './Carte.astro';
import Case from './Case.astro';
import CeQuiAChange from './CeQuiAChange.astro';
import Champ from './Champ.astro';
import Chiffre from './Chiffre.astro';
import Choix from './Choix.astro';
import CodeQR from './CodeQR.astro';
import CodeQRPrint from './CodeQR.print.astro';
import Colonne from './Colonne.astro';
import Colophon from './Colophon.astro';
import EnBref from './EnBref.astro';
import Etapes from './Etapes.astro';
import Exemple from './Exemple.astro';
import FaireLePas from './FaireLePas.astro';
import Face from './Face.astro';
import Fait from './Fait.astro';
import Figure from './Figure.astro';
import FigurePrint from './Figure.print.astro';
import Graphique from './Graphique.astro';
import Grille from './Grille.astro';
import Illustration from './Illustration.astro';
import Index from './Index.astro';
import IndexAlphabetique from './IndexAlphabetique.astro';
import IndexAlphabetiquePrint from './IndexAlphabetique.print.astro';
import LaLimite from './LaLimite.astro';
import Lien from './Lien.astro';
import LienPrint from './Lien.print.astro';
import ListeAVerifier from './ListeAVerifier.astro';
import ListeGlossaire from './ListeGlossaire.astro';
import ListeSources from './ListeSources.astro';
import Marge from './Marge.astro';
import Panneau from './Panneau.astro';
import Source from './Source.astro';
import Tableau from './Tableau.astro';
import Terme from './Terme.astro';
import Titre2Print from './Titre2.print.astro';
import Titre3Print from './Titre3.print.astro';

type Vocabulaire = Record<NomDeBloc, AstroComponentFactory> & Record<string, AstroComponentFactory>;

export const webBlocks = {
  ACocher,
  ADemander,
  ARetenir,
  AutoEvaluation,
  Carte,
  Case,
  CeQuiAChange,
  Champ,
  Chiffre,
  Choix,
  CodeQR,
  Colonne,
  Colophon,
  EnBref,
  Etapes,
  Exemple,
  Face,
  FaireLePas,
  Fait,
  Figure,
  Graphique,
  Grille,
  Illustration,
  Index,
  IndexAlphabetique,
  LaLimite,
  ListeAVerifier,
  ListeGlossaire,
  ListeSources,
  Marge,
  Panneau,
  Source,
  Tableau,
  Terme,
  a: Lien,
} satisfies Vocabulaire;

const surPapier = {
  ...webBlocks,
  CodeQR: CodeQRPrint,
  Figure: FigurePrint,
  IndexAlphabetique: IndexAlphabetiquePrint,
  a: LienPrint,
} satisfies Vocabulaire;

/** A sheet sets its own levels: `src/markdown/sheets.ts`. */
export const sheetBlocks: Vocabulaire = surPapier;

/** On paper, the titles of a chapter that belongs to a part go down one level: the part is level 1. */
export const printBlocks = ({ partie }: Pick<Chapitre, 'partie'>): Vocabulaire =>
  partie === undefined ? surPapier : { ...surPapier, h2: Titre2Print, h3: Titre3Print };
