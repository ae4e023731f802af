/** The address of a page of the site, as paper gives it: whole for a link, short for an eye. */
import { adresseLisible, adressePublique, lireLien } from '../../book/links.ts';

export interface AdresseImprimee {
  readonly href: string;
  readonly courte: string;
}

/** `chemin` is an address of the book, `/missions/`, already checked; `site` is `Astro.site`. */
export function adresseImprimee(chemin: string, site: URL | undefined): AdresseImprimee {
  const href = adressePublique(String(site), import.meta.env.BASE_URL, lireLien(chemin, '') ?? { chapitre: '' });
  return { href, courte: adresseLisible(href) };
}
