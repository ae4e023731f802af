/** Decides which Chromium prints: the one the reader names, else the pinned one of the npm package, else one that is installed. */
import { access, constants } from 'node:fs/promises';
import { Launcher } from 'chrome-launcher';
import { PrintError } from '../errors.ts';
import { packagedChromiumRunsHere, unpackChromium, type UnpackedChromium } from './unpack.ts';

export interface ResolvedBrowser extends UnpackedChromium {
  readonly origin: 'named' | 'packaged' | 'installed';
}

export interface ResolveOptions {
  /** Path given by `--navigateur` or the variable `CHROMIUM_PATH`. */
  readonly named?: string | undefined;
  readonly cacheFolder: string;
  /** Replaced in tests. */
  readonly packagedRuns?: boolean;
  readonly findInstalled?: () => readonly string[];
}

const MICROSOFT_EDGE: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  linux: ['/usr/bin/microsoft-edge'],
};

function installedBrowsers(): readonly string[] {
  let chrome: string[] = [];
  try {
    chrome = Launcher.getInstallations();
  } catch {
    // chrome-launcher throws where it finds none; the caller says so in the reader's words.
  }
  return [...chrome, ...(MICROSOFT_EDGE[process.platform] ?? [])];
}

const runs = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** @throws PrintError when the named browser cannot run, or when there is none at all. */
export async function resolveBrowser(options: ResolveOptions): Promise<ResolvedBrowser> {
  const { named, cacheFolder, packagedRuns = packagedChromiumRunsHere(), findInstalled = installedBrowsers } = options;
  if (named) {
    if (await runs(named)) return { origin: 'named', executablePath: named, env: {} };
    throw new PrintError({
      message: `Le navigateur demandé n’existe pas ou ne peut pas être lancé : ${named}`,
      remedy: 'Corrigez CHROMIUM_PATH ou --navigateur, ou retirez-le pour laisser le projet choisir.',
    });
  }
  if (packagedRuns) return { origin: 'packaged', ...(await unpackChromium(cacheFolder)) };
  for (const executablePath of findInstalled()) {
    if (await runs(executablePath)) return { origin: 'installed', executablePath, env: {} };
  }
  throw new PrintError({
    message: `Aucun navigateur pour imprimer : le Chromium fourni ne marche que sous Linux x64 (ici ${process.platform} ${process.arch}), et aucun Chrome, Edge ou Chromium n’a été trouvé.`,
    remedy: 'Installez Chrome, Edge ou Chromium, ou indiquez son chemin : CHROMIUM_PATH=/chemin/du/navigateur npm run build',
  });
}
