/** How a chapter is called where it is not alone: lists, running heads, links to the next one. */
import type { Book, Chapitre } from './book.ts';

/** « 2. Les missions », or the title alone outside of the parts. */
export const titreNumerote = ({ numero, titre }: Pick<Chapitre, 'numero' | 'titre'>): string =>
  numero === undefined ? titre : `${numero}. ${titre}`;

const PLACES = { liminaire: 'Pour commencer', chapitre: '', annexe: 'Annexes' } as const;

/** Title of the part, or what stands for it in front matter and annexes. */
export const titreDePartie = (book: Book, { partie, place }: Pick<Chapitre, 'partie' | 'place'>): string =>
  book.parties.find(({ id }) => id === partie)?.titre ?? PLACES[place];
