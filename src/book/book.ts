/** The book as a plain value: what pages, blocks and checks receive. */
import type { Competences } from '../schemas/competences.ts';
import type { Evenement } from '../schemas/evenement.ts';
import type { Fait } from '../schemas/fait.ts';
import type { Incertitude } from '../schemas/incertitude.ts';
import type { Livre } from '../schemas/livre.ts';
import type { Parcours } from '../schemas/parcours.ts';
import type { Sommaire } from '../schemas/sommaire.ts';
import type { Source } from '../schemas/source.ts';
import type { Terme } from '../schemas/terme.ts';
import type { Inventaire } from './inventory.ts';

/** A heading inside a chapter: `niveau` 2 or 3, as written. */
export interface Titre {
  readonly niveau: number;
  readonly id: string;
  readonly texte: string;
}

export type Place = 'liminaire' | 'chapitre' | 'annexe';

/** A chapter as its files give it, before it has a place. */
export interface ChapitreEcrit {
  readonly id: string;
  readonly fichier: string;
  readonly titre: string;
  readonly question?: string | undefined;
  readonly description: string;
  readonly icone?: string | undefined;
  readonly titres: readonly Titre[];
  readonly inventaire: Inventaire;
}

/** A sheet written for itself: leaflet, poster… Its id is that of its edition. */
export type Feuille = Pick<ChapitreEcrit, 'id' | 'fichier' | 'titre' | 'description' | 'inventaire'>;

export interface Chapitre extends ChapitreEcrit {
  readonly place: Place;
  /** From 1, through all the parts; front matter and annexes have none. */
  readonly numero?: number | undefined;
  /** Id of the part; front matter and annexes have none. */
  readonly partie?: string | undefined;
  /** 1 to 5, and 0 outside of the parts: the class `partie-N`. */
  readonly numeroPartie: number;
  readonly precedent?: string | undefined;
  readonly suivant?: string | undefined;
}

export interface Partie {
  readonly id: string;
  readonly numero: number;
  readonly titre: string;
  readonly accroche: string;
  /** Ids, in order. */
  readonly chapitres: readonly string[];
}

/** What the YAML files hold. */
export interface Registres {
  readonly livre: Livre;
  readonly sommaire: Sommaire;
  readonly sources: readonly Source[];
  readonly faits: readonly Fait[];
  readonly glossaire: readonly Terme[];
  readonly chronologie: readonly Evenement[];
  readonly competences: Competences;
  readonly parcours: Parcours;
  readonly incertitudes: readonly Incertitude[];
}

export interface Book extends Registres {
  readonly parties: readonly Partie[];
  /** In reading order. */
  readonly chapitres: readonly Chapitre[];
  readonly feuilles: readonly Feuille[];
}
