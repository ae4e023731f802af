/** Builds the website with Astro into a draft folder. */
import { rm } from 'node:fs/promises';
import { build } from 'astro';

export interface BuildSiteOptions {
  readonly root: string;
  /** Draft folder: emptied first. */
  readonly outDir: string;
}

/** @throws what Astro throws: its messages already name the file and the place. */
export async function buildSite({ root, outDir }: BuildSiteOptions): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await build({ root, outDir, logLevel: 'warn' });
}
