import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { browserCache } from '../../../print/chromium/launch.ts';
import { resolveBrowser } from '../../../print/chromium/resolve.ts';
import { packagedChromiumRunsHere } from '../../../print/chromium/unpack.ts';
import { PrintError } from '../../../print/errors.ts';
import { BROWSER_TIMEOUT_MS } from '../real-browser.ts';
import { scratchFolder } from '../scratch.ts';

let folder = '';
beforeEach(async () => {
  folder = await scratchFolder();
});

/** A file that can be run. */
async function program(name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, '#!/bin/sh\n');
  await chmod(path, 0o755);
  return path;
}

const errorOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no error',
    (error: unknown) => error,
  );

test('the browser that the reader names wins over all others', async () => {
  const named = await program('named');
  const installed = await program('installed');
  expect(await resolveBrowser({ named, cacheFolder: folder, packagedRuns: true, findInstalled: () => [installed] })).toEqual({
    origin: 'named',
    executablePath: named,
    env: {},
  });
});

test('a named browser that is not there is an error, whatever else is', async () => {
  const installed = await program('installed');
  const error = await errorOf(
    resolveBrowser({ named: '/nulle/part/chrome', cacheFolder: folder, packagedRuns: true, findInstalled: () => [installed] }),
  );
  expect(error).toBeInstanceOf(PrintError);
  expect((error as PrintError).message).toBe(
    'Le navigateur demandé n’existe pas ou ne peut pas être lancé : /nulle/part/chrome\n' +
      '→ Corrigez CHROMIUM_PATH ou --navigateur, ou retirez-le pour laisser le projet choisir.',
  );
});

test.skipIf(process.platform === 'win32')('a named file that cannot be run is an error too', async () => {
  const named = join(folder, 'texte');
  await writeFile(named, '');
  expect(String(await errorOf(resolveBrowser({ named, cacheFolder: folder })))).toContain('ne peut pas être lancé');
});

test.runIf(packagedChromiumRunsHere())(
  'without a name, the browser of the package comes first, with its libraries and its fonts',
  async () => {
    const installed = await program('installed');
    const found = await resolveBrowser({ cacheFolder: browserCache, packagedRuns: true, findInstalled: () => [installed] });
    expect(found.origin).toBe('packaged');
    expect(found.executablePath.startsWith(browserCache)).toBe(true);
    expect(Object.keys(found.env).sort()).toEqual(['FONTCONFIG_FILE', 'LD_LIBRARY_PATH']);
  },
  BROWSER_TIMEOUT_MS,
);

test('where the package has no browser, the first installed one that runs is taken', async () => {
  const second = await program('second');
  const found = await resolveBrowser({ cacheFolder: folder, packagedRuns: false, findInstalled: () => [join(folder, 'absent'), second] });
  expect(found).toEqual({ origin: 'installed', executablePath: second, env: {} });
});

test('an empty name is no name', async () => {
  const installed = await program('installed');
  const found = await resolveBrowser({ named: '', cacheFolder: folder, packagedRuns: false, findInstalled: () => [installed] });
  expect(found.origin).toBe('installed');
});

test('where there is none at all, the error names the way out', async () => {
  const error = await errorOf(resolveBrowser({ cacheFolder: folder, packagedRuns: false, findInstalled: () => [] }));
  expect(error).toBeInstanceOf(PrintError);
  expect((error as PrintError).message).toBe(
    `Aucun navigateur pour imprimer : le Chromium fourni ne marche que sous Linux x64 (ici ${process.platform} ${process.arch}), et aucun Chrome, Edge ou Chromium n’a été trouvé.\n` +
      '→ Installez Chrome, Edge ou Chromium, ou indiquez son chemin : CHROMIUM_PATH=/chemin/du/navigateur npm run build',
  );
});
