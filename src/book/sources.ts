/** Sources as they are numbered and called. */
import type { Source } from '../schemas/source.ts';
import { dateEnMots } from './numbers.ts';
import { typographie } from './typography.ts';

export interface SourceNumerotee extends Source {
  /** Rank in sources.yaml, from 1: the printed number. */
  readonly numero: number;
  /** Id of its place in the list. */
  readonly ancre: string;
}

export const ancreDeSource = (id: string): string => `source-${id}`;

export const numberSources = (sources: readonly Source[]): SourceNumerotee[] =>
  sources.map((source, rang) => ({ ...source, numero: rang + 1, ancre: ancreDeSource(source.id) }));

/** What a listener hears on a call: « Source 12 : Insee, 15 % de la population… » */
export const appelDit = ({ numero, editeur, titre }: SourceNumerotee): string => typographie(`Source ${numero} : ${editeur}, ${titre}`);

/** « 2023 », « juin 2023 », « 6 juin 2023 »; nothing when the document carries no date. */
export const dateDeSource = ({ date }: Source): string | undefined => (date === undefined ? undefined : dateEnMots(date));
