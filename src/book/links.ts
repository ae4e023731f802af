/** Addresses: written once as `/chapitre/#ancre`, they become a web path under the site's base, or an anchor on paper. */

export interface Cible {
  /** Id of the chapter, or of a page such as `telechargements`. */
  readonly chapitre: string;
  /** Id of the place inside it. */
  readonly ancre?: string;
}

const INTERNE = /^\/(?:([a-z][a-z0-9-]*)\/)?(?:#(.+))?$/;

/** A link to another site, or another protocol. */
export const estExterne = (href: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(href);

/** What an internal address points at; `undefined` when it is not written as one. `#ancre` alone stays in the chapter. */
export function lireLien(href: string, chapitreCourant: string): Cible | undefined {
  if (href.startsWith('#')) return { chapitre: chapitreCourant, ancre: href.slice(1) };
  const trouve = INTERNE.exec(href);
  if (!trouve) return undefined;
  const [, chapitre = '', ancre] = trouve;
  return ancre === undefined ? { chapitre } : { chapitre, ancre };
}

/** `/manuel` + `missions` + `missions-x` → `/manuel/missions/#missions-x` */
export function adresseWeb(base: string, { chapitre, ancre }: Cible): string {
  const racine = base.endsWith('/') ? base : `${base}/`;
  const page = chapitre === '' ? racine : `${racine}${chapitre}/`;
  return ancre === undefined ? page : `${page}#${ancre}`;
}

/** `https://exemple.fr` + `/manuel` + `missions` → `https://exemple.fr/manuel/missions/`: where paper sends its reader. */
export const adressePublique = (site: string, base: string, cible: Cible): string => new URL(adresseWeb(base, cible), site).href;

/** Id that the target has on the one page of the printed book. */
export const ancreImprimee = ({ chapitre, ancre }: Cible): string => ancre ?? chapitre;

/** An address as a reader of paper can type it. */
export const adresseLisible = (href: string): string => href.replace(/^(?:https?:\/\/|mailto:)(?:www\.)?/, '').replace(/\/$/, '');
