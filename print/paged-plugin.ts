/** Vite plugin: `import … from 'pagedjs'` gives the self-contained file of the package, with this project's patches. */
import { dirname, join } from 'node:path';
import { findPackageJSON } from 'node:module';
import type { Plugin } from 'vite';
import { patchPaged } from './paged-patches.ts';

/** Path of the one-file ES module that the package ships but does not export. */
export function pagedFile(): string {
  const manifest = findPackageJSON('pagedjs', import.meta.url);
  if (!manifest) throw new Error('pagedjs is not installed: npm ci');
  return join(dirname(manifest), 'dist', 'paged.esm.js');
}

export function pagedPlugin({ patched = true } = {}): Plugin {
  const file = pagedFile();
  return {
    name: 'patched-pagedjs',
    enforce: 'pre',
    // Pre-bundling in development would bypass the patches.
    config: () => ({ optimizeDeps: { exclude: ['pagedjs'], include: ['hyphen/fr'] } }),
    resolveId: (id) => (id === 'pagedjs' ? file : undefined),
    transform: (code, id) => (patched && id.split('?')[0] === file ? { code: patchPaged(code), map: null } : undefined),
  };
}
