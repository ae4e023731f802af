/** Whether the sources of a figure can be told: paper without the list names them, as long as they are few. */
import type { Sortie } from '../../book/output.ts';
import type { SourceNumerotee } from '../../book/sources.ts';

/** Past these, only their numbers. */
const NAMED = 6;

export const areNamed = (sources: readonly SourceNumerotee[]): boolean => sources.length <= NAMED;

/** `place` gives the place of the list that tells a source. */
export function sourcesTold(
  sources: readonly SourceNumerotee[],
  sortie: Sortie,
  place: (id: string) => Parameters<Sortie['adresse']>[0] | undefined,
): boolean {
  if (sources.length === 0) return false;
  if (areNamed(sources) || !sortie.papier) return true;
  return sources.some(({ id }) => {
    const cible = place(id);
    return cible !== undefined && sortie.adresse(cible) !== undefined;
  });
}
