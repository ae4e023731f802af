/** Tells one browser from another without starting it. */
import { stat } from 'node:fs/promises';
import { browserCache } from './launch.ts';
import { resolveBrowser } from './resolve.ts';

/** Changes when the browser that prints does. @throws PrintError when there is none */
export async function identifyBrowser(named = process.env['CHROMIUM_PATH']): Promise<string> {
  const { executablePath } = await resolveBrowser({ named, cacheFolder: browserCache });
  const { size, mtimeMs } = await stat(executablePath);
  return [executablePath, size, mtimeMs].join(' ');
}
