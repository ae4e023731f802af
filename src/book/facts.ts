/** Facts as they are printed, and what may be said of them. */
import type { Fait } from '../schemas/fait.ts';
import { dateEnMots, nombreAvecUnite, nombresEcrits } from './numbers.ts';
import { typographie } from './typography.ts';

export const PRUDENCE = '(à confirmer)';

/** « 15,4 % », « 1 867,02 € », or the words of the fact; a series has no value to print. */
export function formatFact({ valeur, unite, decimales }: Fait): string | undefined {
  if (valeur === undefined) return undefined;
  if (typeof valeur === 'number') return nombreAvecUnite(valeur, unite, decimales);
  const mots = dateEnMots(valeur);
  return unite === undefined ? mots : `${mots}\u00a0${typographie(unite)}`;
}

/** The period a fact holds for: « 2021 », « juin 2026 », « fin 2025 ». */
export const periodeDe = ({ depuis }: Fait): string => dateEnMots(depuis);

/** Numbers that words put around a fact may hold: those of its value, its series and its dates. */
function nombresDe(fait: Fait): Set<string> {
  const { valeur, serie = [], depuis, unite = '' } = fait;
  const points = serie.flatMap((point) => [String(point.valeur), 'date' in point ? dateEnMots(point.date) : point.categorie]);
  const textes = [typeof valeur === 'string' ? `${valeur} ${dateEnMots(valeur)}` : '', depuis, dateEnMots(depuis), unite, ...points];
  const nombres = new Set(textes.flatMap(nombresEcrits));
  const mesures = [...(typeof valeur === 'number' ? [valeur] : []), ...serie.map((point) => point.valeur)];
  for (const mesure of mesures) {
    nombres.add(String(mesure));
    nombres.add(mesure.toFixed(fait.decimales ?? 2));
  }
  return nombres;
}

/** Numbers of the author's words that the fact does not hold. */
export function foreignNumbers(fait: Fait, texte: string): string[] {
  const permis = nombresDe(fait);
  return nombresEcrits(texte).filter((ecrit) => !permis.has(ecrit) && !permis.has(String(Number(ecrit))));
}

/** A low confidence is never printed as a plain statement. */
export const demandePrudence = ({ confiance }: Fait): boolean => confiance === 'basse';
