/** What the plugins of one chapter, or of one sheet, share while it is compiled: where it stands, what it holds, what is wrong. */
import { fileURLToPath } from 'node:url';
import type { HastPluginDefinition, Position } from 'satteri';
import type { BookIssue } from '../book/errors.ts';
import type { BlocEcrit, LienEcrit } from '../book/inventory.ts';

/** A plugin of the chapter; it may read `node.position`. */
export type ChapterPlugin = (reading: ChapterReading) => HastPluginDefinition;

export class ChapterReading {
  /** Id: the name of the folder. */
  readonly chapitre: string;
  /** Path to show in errors. */
  readonly fichier: string;
  /** A sheet of `content/feuilles/`, not a chapter. */
  readonly feuille: boolean;
  readonly blocs: BlocEcrit[] = [];
  readonly liens: LienEcrit[] = [];
  private readonly found: { line: number; issue: BookIssue }[] = [];

  constructor(chapitre: string, fichier: string) {
    this.chapitre = chapitre;
    this.fichier = fichier;
    this.feuille = fichier.startsWith('content/feuilles/');
  }

  /** The reading of a file of `content/chapitres/` or `content/feuilles/`; `undefined` for any other file. */
  static of(fileURL: URL | undefined): ChapterReading | undefined {
    const path = fileURL && fileURLToPath(fileURL).replaceAll('\\', '/');
    const found = /content\/(?:chapitres|feuilles)\/([^/]+)\/index\.mdx$/.exec(path ?? '');
    return found?.[1] === undefined ? undefined : new ChapterReading(found[1], found[0]);
  }

  refuse(node: { position?: Position | undefined }, issue: Omit<BookIssue, 'fichier' | 'place'>): void {
    const line = lineOf(node);
    this.found.push({ line, issue: { fichier: this.fichier, ...(line === 0 ? {} : { place: `ligne ${line}` }), ...issue } });
  }

  /** In the order of the file. */
  get issues(): BookIssue[] {
    return [...this.found].sort((a, b) => a.line - b.line).map(({ issue }) => issue);
  }
}

/** Line in the file, 0 when it is not known (a node that a plugin made). */
export const lineOf = (node: { position?: Position | undefined }): number => node.position?.start.line ?? 0;
