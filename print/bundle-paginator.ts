/** Bundles `print/browser/main.ts` by itself, for pages that Astro did not make: the random books of the tests, and the bench. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pagedPlugin } from './paged-plugin.ts';

/** @returns the text of one script. */
export async function bundlePaginator({ patched = true, entry = './browser/main.ts' } = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [pagedPlugin({ patched })],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'paginator' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('The paginator could not be bundled.');
  return output.output[0].code;
}
