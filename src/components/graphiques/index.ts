/** The drawings that authors may call by name with the block `Graphique`. */
import type { graphiques as names } from '../../schemas/blocs.ts';
import Chronologie from './Chronologie.astro';
import IllectronismeAge from './IllectronismeAge.astro';
import Parcours from './Parcours.astro';
import Postes from './Postes.astro';
import QuiEmbauche from './QuiEmbauche.astro';
import Smic from './Smic.astro';

/** Each takes `book`, `edition` (`web` or `print`) and `prefixe` (the chapter's id, to keep ids unique). */
export const graphiques = {
  smic: Smic,
  'illectronisme-age': IllectronismeAge,
  postes: Postes,
  chronologie: Chronologie,
  parcours: Parcours,
  'qui-embauche': QuiEmbauche,
} satisfies Record<(typeof names)[number], typeof Smic>;
