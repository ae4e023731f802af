/** Builds the website with Astro into a draft folder. */
import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { PrintError } from '../errors.ts';
import { takeWarnings } from './build-log.ts';

export interface BuildSiteOptions {
  readonly root: string;
  /** Draft folder: emptied first. */
  readonly outDir: string;
}

/** What a check of content/ says, whatever Astro and Vite wrap around it. */
const CONTENT_ERROR = /(?:Une erreur|\d+ erreurs) dans le contenu :\n[\s\S]*?(?=\n\s+at |$)/;

/** @throws PrintError for what is wrong in content/, or for a warning; else what Astro throws. */
export async function buildSite({ root, outDir }: BuildSiteOptions): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  takeWarnings();
  try {
    await build({ root, outDir, logLevel: 'warn', logger: { entrypoint: new URL('./build-log.ts', import.meta.url) } });
  } catch (error) {
    const content = CONTENT_ERROR.exec(error instanceof Error ? error.message : String(error))?.[0];
    if (content === undefined) throw error;
    throw new PrintError({
      message: content,
      remedy: 'Corrigez content/ et recommencez : rien n’est publié, dist/ reste tel qu’il était.',
    });
  }
  const warnings = takeWarnings();
  if (warnings.length > 0) {
    throw new PrintError({
      message: `La construction du site avertit :\n${warnings.join('\n')}`,
      remedy: 'Corrigez ce qui est dit : un avertissement est une erreur.',
    });
  }
}
