/** An internal link leads to a page and a place that exist. */
import { plusProche } from './errors.ts';
import type { Connus, Constat } from './known.ts';
import { estExterne, lireLien } from './links.ts';

/** Pages of the site that are not chapters. */
const PAGES = new Set(['', 'sommaire', 'telechargements']);

/** `undefined` when the link leads somewhere. */
export function linkIssue(href: string, chapitre: string, ancres: Connus['ancres']): Constat | undefined {
  if (estExterne(href)) return undefined;
  const cible = lireLien(href, chapitre);
  if (!cible) {
    return {
      valeur: href,
      message: 'Ce lien n’est pas une adresse du livre.',
      remede: 'Écrivez /chapitre/ ou /chapitre/#chapitre-titre, avec les deux barres.',
    };
  }
  const ids = ancres.get(cible.chapitre);
  if (ids) return cible.ancre === undefined || ids.has(cible.ancre) ? undefined : missingAnchor(href, cible.chapitre, cible.ancre, ids);
  if (PAGES.has(cible.chapitre) && cible.ancre === undefined) return undefined;
  const proche = plusProche(cible.chapitre, ancres.keys());
  return {
    valeur: href,
    message: 'Ce lien mène à une page qui n’existe pas.',
    remede: proche === undefined ? 'Corrigez le nom du chapitre.' : `Vouliez-vous écrire /${proche}/ ?`,
  };
}

function missingAnchor(href: string, chapitre: string, ancre: string, ids: ReadonlySet<string>): Constat {
  const proche = plusProche(ancre, ids);
  return {
    valeur: href,
    message: `Le chapitre « ${chapitre} » n’a pas de titre #${ancre}.`,
    remede: proche === undefined ? 'Corrigez la fin de l’adresse, après le #.' : `Vouliez-vous écrire #${proche} ?`,
  };
}
