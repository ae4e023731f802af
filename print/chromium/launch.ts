/** Starts the resolved Chromium, the same way everywhere so that lines break at the same places. */
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { PrintError } from '../errors.ts';
import { resolveBrowser } from './resolve.ts';

/** `--font-render-hinting=none`: without it two builds of Chromium break lines differently. The rest keeps it off the network. */
const ARGUMENTS = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** Where unpacked browsers are kept: inside `node_modules`, so that `npm ci` starts afresh. */
export const browserCache = resolve('node_modules/.cache/manuel');

const explain = (reason: string): string =>
  /error while loading shared libraries: (\S+):/.exec(reason)?.[1] ?? reason.split('\n').slice(0, 4).join('\n');

/** @throws PrintError naming the missing piece when the browser does not start. */
export async function launchChromium(named = process.env['CHROMIUM_PATH']): Promise<Browser> {
  const { executablePath, env, origin } = await resolveBrowser({ named, cacheFolder: browserCache });
  // Chromium refuses its sandbox to root (containers, continuous integration).
  const asRoot = process.getuid?.() === 0;
  try {
    return await chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      args: asRoot ? [...ARGUMENTS, '--no-sandbox'] : ARGUMENTS,
      chromiumSandbox: !asRoot && origin !== 'packaged',
    });
  } catch (error) {
    throw new PrintError({
      message: `Le navigateur ne démarre pas : ${executablePath}`,
      cause: `Il manque : ${explain(String(error))}`,
      remedy: 'Indiquez un Chrome, Edge ou Chromium qui marche : CHROMIUM_PATH=/chemin/du/navigateur (ou --navigateur).',
    });
  }
}
