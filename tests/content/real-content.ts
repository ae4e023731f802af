/** The real content, as its files are: registers checked by their schemas, chapters compiled by the real plugins. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { lireLien } from '../../src/book/links.ts';
import type { Inventaire } from '../../src/book/inventory.ts';
import { readYaml } from '../../src/loaders/read-yaml.ts';
import { chiffresLibresSchema } from '../../src/schemas/chiffre-libre.ts';
import { competencesSchema } from '../../src/schemas/competences.ts';
import { chronologieSchema } from '../../src/schemas/evenement.ts';
import { faitsSchema } from '../../src/schemas/fait.ts';
import { incertitudesSchema } from '../../src/schemas/incertitude.ts';
import { livreSchema } from '../../src/schemas/livre.ts';
import { parcoursSchema } from '../../src/schemas/parcours.ts';
import { sommaireSchema } from '../../src/schemas/sommaire.ts';
import { sourcesSchema } from '../../src/schemas/source.ts';
import { termesSchema } from '../../src/schemas/terme.ts';
import { compile } from '../src/markdown/compile.ts';

const texteDe = (fichier: string): string => readFileSync(fileURLToPath(new URL(`../../${fichier}`, import.meta.url)), 'utf8');

function registre<T>(nom: string, schema: z.ZodType<T>): T {
  const fichier = `content/${nom}.yaml`;
  return readYaml(fichier, texteDe(fichier), schema);
}

export const sommaire = registre('sommaire', sommaireSchema);
export const livre = registre('livre', livreSchema);
export const faits = registre('faits', faitsSchema);
export const sources = registre('sources', sourcesSchema);
export const glossaire = registre('glossaire', termesSchema);
export const chronologie = registre('chronologie', chronologieSchema);
export const competences = registre('competences', competencesSchema);
export const parcours = registre('parcours', parcoursSchema);
export const incertitudes = registre('incertitudes', incertitudesSchema);
export const chiffresLibres = registre('chiffres-libres', chiffresLibresSchema);

export interface ChapitreReel {
  readonly id: string;
  readonly fichier: string;
  /** The file, heading included. */
  readonly source: string;
  readonly inventaire: Inventaire;
  /** Chapters its links lead to. */
  readonly voisins: ReadonlySet<string>;
}

function lireTexte(dossier: 'chapitres' | 'feuilles', id: string): ChapitreReel {
  const fichier = `content/${dossier}/${id}/index.mdx`;
  const source = texteDe(fichier);
  const { inventaire } = compile(source, id, dossier);
  const voisins = inventaire.liens.flatMap(({ href }) => lireLien(href, id)?.chapitre ?? []);
  return { id, fichier, source, inventaire, voisins: new Set(voisins) };
}

/** The eleven chapters of the parts. */
export const numerotes: readonly string[] = sommaire.parties.flatMap(({ chapitres }) => chapitres);

/** Every chapter, in the order of the spine. */
export const chapitres: readonly ChapitreReel[] = [...sommaire.liminaires, ...numerotes, ...sommaire.annexes].map((id) =>
  lireTexte('chapitres', id),
);

/** Every sheet. */
export const feuilles: readonly ChapitreReel[] = readdirSync(fileURLToPath(new URL('../../content/feuilles', import.meta.url)))
  .sort()
  .map((id) => lireTexte('feuilles', id));

export const chapitre = (id: string): ChapitreReel => {
  const trouve = chapitres.find((candidat) => candidat.id === id);
  if (!trouve) throw new Error(`Le chapitre ${id} n’est pas au sommaire.`);
  return trouve;
};

/** Names of the blocks of a chapter, in order. */
export const blocsDe = (id: string): string[] => chapitre(id).inventaire.blocs.map(({ nom }) => nom);
