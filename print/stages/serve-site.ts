/** Serves a built site on the loopback address, on a port that the system gives. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'astro';
import { PrintError } from '../errors.ts';

export interface ServedSite extends AsyncDisposable {
  /** Address of the site's root, with its base path and a final slash. */
  readonly address: string;
}

/** @throws PrintError when the folder holds no site. */
export async function serveSite({ root, outDir }: { readonly root: string; readonly outDir: string }): Promise<ServedSite> {
  await access(join(outDir, 'index.html')).catch(() => {
    throw new PrintError({ message: `Il n’y a pas de site dans ${outDir}.`, remedy: 'Lancez npm run build.' });
  });
  const server = await preview({ root, outDir, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  const base = (process.env['BASE_PATH'] ?? '/').replace(/\/*$/, '/');
  return {
    address: `http://127.0.0.1:${String(server.port)}${base.startsWith('/') ? base : `/${base}`}`,
    [Symbol.asyncDispose]: () => server.stop(),
  };
}
