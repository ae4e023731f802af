/** The chapters: one folder each, whose frontmatter is checked here so that errors speak French. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'zod';
import { BookError } from '../book/errors.ts';
import { schemaIssues } from '../schemas/french-issues.ts';

/** @throws BookError with every problem of the frontmatter. */
export function checkFrontmatter<T>(fichier: string, data: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  throw new BookError(
    schemaIssues(schema, result.error).map(({ chemin, message, remede }) => {
      const value = chemin.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], data);
      return {
        fichier,
        place: chemin.length > 0 ? `en-tête, champ « ${chemin.join('.')} »` : 'en-tête',
        ...(typeof value === 'string' || typeof value === 'number' ? { valeur: String(value) } : {}),
        message,
        remede,
      };
    }),
  );
}

/** The name of the folder is the id of the chapter. */
export function chapterFiles(base: string, schema: z.ZodType): Loader {
  const files = glob({ base, pattern: '*/index.mdx', generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, '') });
  return {
    name: 'chapitres',
    load: (context) =>
      files.load({
        ...context,
        parseData: ({ id, data, filePath }) => {
          const fichier = filePath === undefined ? id : relative(fileURLToPath(context.config.root), filePath);
          return Promise.resolve(checkFrontmatter(fichier, data, schema) as typeof data);
        },
      }),
  };
}
