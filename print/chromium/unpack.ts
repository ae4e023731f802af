/** Unpacks the Chromium of the npm package `@sparticuz/chromium` into a cache folder, once per version. */
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

export interface UnpackedChromium {
  readonly executablePath: string;
  /** Environment the executable needs: its own shared libraries and its own font configuration. */
  readonly env: Readonly<Record<string, string>>;
}

/** The package only carries an x64 Linux build. */
export const packagedChromiumRunsHere = (): boolean => process.platform === 'linux' && process.arch === 'x64';

/** Chromium prints an empty file, without an error, when it finds no font at all: so the configuration names one folder that exists. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fontconfig')}</cachedir></fontconfig>
`;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function fill(folder: string, bin: string): Promise<void> {
  const untar = (name: string, to: string): Promise<void> =>
    pipeline(createReadStream(join(bin, name)), createBrotliDecompress(), extract(join(folder, to)));
  await Promise.all([
    pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
    ),
    untar('al2023.tar.br', 'al2023'),
    untar('fonts.tar.br', '.'),
  ]);
}

/**
 * Unpacks the packaged Chromium under `cacheFolder`, or reuses what stands there.
 * The folder is renamed into place when it is whole: an interrupted run leaves nothing that looks finished.
 */
export async function unpackChromium(cacheFolder: string): Promise<UnpackedChromium> {
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (!manifest) throw new Error('@sparticuz/chromium is not installed: npm ci');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!(await exists(folder))) {
    const draft = `${folder}.${String(process.pid)}`;
    await mkdir(draft, { recursive: true });
    await fill(draft, join(dirname(manifest), 'bin'));
    await writeFile(join(draft, 'fonts.conf'), fontConfiguration(folder));
    // Another process may have finished first: its folder is as good as ours.
    await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}
