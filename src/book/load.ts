/** Reads the collections, once, into the book: the only file that knows Astro's content layer. */
import { getCollection, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { assemble } from './assemble.ts';
import type { Book, ChapitreEcrit } from './book.ts';
import { checkReferences } from './check-references.ts';
import { BookError, refuse } from './errors.ts';
import { CLE_INVENTAIRE, inventaireVide, type Inventaire } from './inventory.ts';
import { typographieDe } from './typography.ts';

type Fichier = Exclude<CollectionKey, 'chapitres'>;

async function lire<Nom extends Fichier>(nom: Nom): Promise<CollectionEntry<Nom>['data']['contenu']> {
  const [entree] = await getCollection(nom);
  if (!entree)
    throw new BookError({ fichier: `content/${nom}.yaml`, message: 'Ce fichier n’a pas été lu.', remede: 'Relancez la construction.' });
  return typographieDe(entree.data.contenu);
}

interface Rendu {
  readonly ecrit: ChapitreEcrit;
  readonly Contenu: AstroComponentFactory;
}

async function lireChapitres(): Promise<Rendu[]> {
  const entrees = await getCollection('chapitres');
  return Promise.all(
    entrees.map(async (entree) => {
      const { Content, headings, remarkPluginFrontmatter } = await render(entree);
      const inventaire = (remarkPluginFrontmatter[CLE_INVENTAIRE] as Inventaire | undefined) ?? inventaireVide;
      const titres = headings.map(({ depth, slug, text }) => ({ niveau: depth, id: slug, texte: text }));
      const fichier = entree.filePath ?? `content/chapitres/${entree.id}/index.mdx`;
      return { ecrit: { ...typographieDe(entree.data), id: entree.id, fichier, titres, inventaire }, Contenu: Content };
    }),
  );
}

async function lireTout(): Promise<{ book: Book; contenus: ReadonlyMap<string, AstroComponentFactory> }> {
  const [rendus, livre, sommaire, sources, faits, glossaire, chronologie, competences, parcours, incertitudes] = await Promise.all([
    lireChapitres(),
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
    rendus.map(({ ecrit }) => ecrit),
    registres,
  );
  refuse(checkReferences(book));
  return { book, contenus: new Map(rendus.map(({ ecrit, Contenu }) => [ecrit.id, Contenu])) };
}

let lecture: ReturnType<typeof lireTout> | undefined;
const unique = (): ReturnType<typeof lireTout> => (lecture ??= lireTout());

/** The book, checked. @throws BookError with everything that leads nowhere. */
export const loadBook = async (): Promise<Book> => (await unique()).book;

/** The words of a chapter, ready to be drawn with a set of blocks. */
export async function chapterContent(id: string): Promise<AstroComponentFactory> {
  const contenu = (await unique()).contenus.get(id);
  if (!contenu)
    throw new BookError({
      fichier: `content/chapitres/${id}/index.mdx`,
      message: 'Ce chapitre n’existe pas.',
      remede: 'Corrigez son nom.',
    });
  return contenu;
}
