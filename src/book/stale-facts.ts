/** What must be read again: facts and uncertainties whose re-check date is past. */
import type { Fait } from '../schemas/fait.ts';
import type { Incertitude } from '../schemas/incertitude.ts';
import type { Source } from '../schemas/source.ts';

export interface ARelire {
  readonly genre: 'fait' | 'incertitude';
  readonly id: string;
  readonly libelle: string;
  /** The day before which it had to be read again, YYYY-MM-DD. */
  readonly reverifier: string;
  /** Where a person can check, best place first. */
  readonly ou: readonly string[];
}

export interface RegistresDates {
  readonly faits: readonly Fait[];
  readonly incertitudes: readonly Incertitude[];
  readonly sources: readonly Source[];
}

const lieuDe = ({ editeur, titre, adresse, reference }: Source): string =>
  `${editeur}, ${titre} : ${adresse ?? reference ?? 'sans adresse'}`;

/** What is past its date on `aujourdhui` (YYYY-MM-DD; the day itself is not past), the oldest first. */
export function staleFacts({ faits, incertitudes, sources }: RegistresDates, aujourdhui: string): ARelire[] {
  const parId = new Map(sources.map((source) => [source.id, source]));
  const lieux = ({ aVerifier, sources: ids }: Fait): string[] => [
    ...(aVerifier === undefined ? [] : [aVerifier]),
    ...ids.map((id) => {
      const source = parId.get(id);
      return source ? lieuDe(source) : `source « ${id} », absente de content/sources.yaml`;
    }),
  ];
  const dates: ARelire[] = [
    ...faits.map((fait): ARelire => {
      const { id, libelle, reverifier } = fait;
      return { genre: 'fait', id, libelle, reverifier, ou: lieux(fait) };
    }),
    ...incertitudes.map(({ id, sujet, reverifier, ou }): ARelire => ({ genre: 'incertitude', id, libelle: sujet, reverifier, ou: [ou] })),
  ];
  // Days written AAAA-MM-JJ sort as text.
  return dates.filter(({ reverifier }) => reverifier < aujourdhui).sort((a, b) => a.reverifier.localeCompare(b.reverifier));
}
