/** A collection of one entry: the whole content of one YAML file, in its own order. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { BookError } from '../book/errors.ts';
import { readYaml } from './read-yaml.ts';

/** Id of the only entry of such a collection. */
export const CONTENU = 'contenu';

/** Loads `fichier` (a path from the root of the project); the schema is applied here, so that errors give the line. */
export function yamlFile(fichier: string, schema: z.ZodType): Loader {
  return {
    name: 'fichier-yaml',
    load: async (context) => {
      const { store, config, watcher, logger } = context;
      const url = new URL(fichier, config.root);
      const sync = async (): Promise<void> => {
        const text = await readFile(url, 'utf8').catch(() => {
          throw new BookError({ fichier, message: 'Ce fichier manque.', remede: 'Créez-le : content/README.md dit ce qu’il contient.' });
        });
        const contenu = readYaml(fichier, text, schema);
        store.clear();
        store.set({ id: CONTENU, data: { contenu }, digest: context.generateDigest(text) });
      };
      await sync();
      watcher?.on('change', (changed) => {
        if (changed === fileURLToPath(url)) sync().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
