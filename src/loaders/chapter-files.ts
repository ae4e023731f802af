/** The chapters, and the sheets: one folder each, whose frontmatter is checked here so that errors speak French. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { BookError, refuse, type BookIssue } from '../book/errors.ts';
import { schemaIssues } from '../schemas/french-issues.ts';
import { unreadable } from './read-yaml.ts';

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

/** Astro reads the heading with a parser whose errors name no file: ours goes first. @throws BookError */
async function checkHeadings(root: URL, base: string): Promise<void> {
  const folder = new URL(`${base}/`, root);
  const issues: BookIssue[] = [];
  for (const name of await readdir(folder)) {
    const url = new URL(`${name}/index.mdx`, folder);
    const text = await readFile(url, 'utf8').catch(() => '');
    const heading = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
    const fichier = relative(fileURLToPath(root), fileURLToPath(url));
    if (heading !== undefined) issues.push(...unreadable(fichier, parseDocument(heading), 1));
  }
  refuse(issues);
}

/** The name of the folder is the id of the chapter. A folder that is not there holds none. */
export function chapterFiles(base: string, schema: z.ZodType): Loader {
  const files = glob({ base, pattern: '*/index.mdx', generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, '') });
  return {
    name: base,
    load: async (context) => {
      if (!existsSync(new URL(base, context.config.root))) return;
      await checkHeadings(context.config.root, base);
      await files.load({
        ...context,
        parseData: ({ id, data, filePath }) => {
          const fichier = filePath === undefined ? id : relative(fileURLToPath(context.config.root), filePath);
          return Promise.resolve(checkFrontmatter(fichier, data, schema) as typeof data);
        },
      });
    },
  };
}
