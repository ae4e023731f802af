/** Reads the collections, once, into the book: the only file that knows Astro's content layer. */
import { getCollection, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { assemble } from './assemble.ts';
import type { Book, ChapitreEcrit, Feuille } from './book.ts';
import { checkReferences } from './check-references.ts';
import { BookError, refuse } from './errors.ts';
import { CLE_INVENTAIRE, inventaireVide, type Inventaire } from './inventory.ts';
import { typographieDe } from './typography.ts';

type Redige = 'chapitres' | 'feuilles';
type Fichier = Exclude<CollectionKey, Redige>;

async function lire<Nom extends Fichier>(nom: Nom): Promise<CollectionEntry<Nom>['data']['contenu']> {
  const [entree] = await getCollection(nom);
  if (!entree)
    throw new BookError({ fichier: `content/${nom}.yaml`, message: 'Ce fichier n’a pas été lu.', remede: 'Relancez la construction.' });
  return typographieDe(entree.data.contenu);
}

interface Rendu<Ecrit> {
  readonly ecrit: Ecrit;
  readonly Contenu: AstroComponentFactory;
}

/** Chapters, or sheets, with what the compiler found in them. */
async function lireRediges<Nom extends Redige>(nom: Nom): Promise<Rendu<Nom extends 'chapitres' ? ChapitreEcrit : Feuille>[]> {
  const entrees: CollectionEntry<Redige>[] = await getCollection(nom);
  return Promise.all(
    entrees.map(async (entree) => {
      const { Content, headings, remarkPluginFrontmatter } = await render(entree);
      const inventaire = (remarkPluginFrontmatter[CLE_INVENTAIRE] as Inventaire | undefined) ?? inventaireVide;
      const titres = headings.map(({ depth, slug, text }) => ({ niveau: depth, id: slug, texte: text }));
      const fichier = entree.filePath ?? `content/${nom}/${entree.id}/index.mdx`;
      return { ecrit: { ...typographieDe(entree.data), id: entree.id, fichier, titres, inventaire }, Contenu: Content };
    }),
  );
}

const contenusDe = (rendus: readonly Rendu<{ readonly id: string }>[]): ReadonlyMap<string, AstroComponentFactory> =>
  new Map(rendus.map(({ ecrit, Contenu }) => [ecrit.id, Contenu]));

async function lireTout(): Promise<{ book: Book; contenus: Record<Redige, ReadonlyMap<string, AstroComponentFactory>> }> {
  const [chapitres, feuilles, livre, sommaire, sources, faits, glossaire, chronologie, competences, parcours, incertitudes] =
    await Promise.all([
      lireRediges('chapitres'),
      lireRediges('feuilles'),
      lire('livre'),
      lire('sommaire'),
      lire('sources'),
      lire('faits'),
      lire('glossaire'),
      lire('chronologie'),
      lire('competences'),
      lire('parcours'),
      lire('incertitudes'),
    ]);
  const registres = { livre, sommaire, sources, faits, glossaire, chronologie, competences, parcours, incertitudes };
  const book = assemble(
    chapitres.map(({ ecrit }) => ecrit),
    registres,
    feuilles.map(({ ecrit }) => ecrit),
  );
  refuse(checkReferences(book));
  return { book, contenus: { chapitres: contenusDe(chapitres), feuilles: contenusDe(feuilles) } };
}

let lecture: ReturnType<typeof lireTout> | undefined;
const unique = (): ReturnType<typeof lireTout> => (lecture ??= lireTout());

/** The book, checked. @throws BookError with everything that leads nowhere. */
export const loadBook = async (): Promise<Book> => (await unique()).book;

async function contenuDe(nom: Redige, id: string): Promise<AstroComponentFactory> {
  const contenu = (await unique()).contenus[nom].get(id);
  if (!contenu)
    throw new BookError({ fichier: `content/${nom}/${id}/index.mdx`, message: 'Ce texte n’existe pas.', remede: 'Corrigez son nom.' });
  return contenu;
}

/** The words of a chapter, ready to be drawn with a set of blocks. */
export const chapterContent = (id: string): Promise<AstroComponentFactory> => contenuDe('chapitres', id);

/** The words of a sheet. */
export const sheetContent = (id: string): Promise<AstroComponentFactory> => contenuDe('feuilles', id);
