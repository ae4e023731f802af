/** Numbers and dates as French readers expect them. */
import { typographie } from './typography.ts';

const INSECABLE = '\u00a0';
const FINE = '\u202f';

/** `1867.02` → « 1 867,02 » */
export function nombre(valeur: number, decimales?: number): string {
  return new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: decimales ?? 0,
    maximumFractionDigits: decimales ?? 4,
    useGrouping: 'always',
  })
    .format(valeur)
    .replace(/\s/g, FINE);
}

/** A number held to its unit. */
export function nombreAvecUnite(valeur: number, unite?: string, decimales?: number): string {
  const chiffres = nombre(valeur, decimales);
  return unite === undefined ? chiffres : `${chiffres}${INSECABLE}${typographie(unite)}`;
}

const MOIS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** `2026-11-01` → « 1er novembre 2026 », `2026-11` → « novembre 2026 »; other words are kept. */
export function dateEnMots(date: string): string {
  const trouve = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (!trouve) return typographie(date);
  const [, annee = '', mois = '', jour] = trouve;
  const debut = jour === undefined ? '' : `${jour === '01' ? '1er' : String(Number(jour))}${INSECABLE}`;
  return `${debut}${MOIS[Number(mois) - 1] ?? ''}${INSECABLE}${annee}`;
}

/** Numbers written in a text, whatever the spaces: « 1 867,02 € » → `['1867.02']`. */
export function nombresEcrits(texte: string): string[] {
  return (texte.match(/\d+(?:[\u0020\u00a0\u202f]\d{3})*(?:,\d+)?/g) ?? []).map((ecrit) => ecrit.replace(/\s/g, '').replace(',', '.'));
}
