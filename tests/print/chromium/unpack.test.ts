import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { packagedChromiumRunsHere, unpackChromium } from '../../../print/chromium/unpack.ts';
import { BROWSER_TIMEOUT_MS } from '../real-browser.ts';
import { scratchFolder } from '../scratch.ts';

const MODULE = fileURLToPath(new URL('../../../print/chromium/unpack.ts', import.meta.url));
/** Unpacks in a process of its own, which can be stopped. */
const unpackApart = (cache: string): ChildProcess =>
  spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `const { unpackChromium } = await import(${JSON.stringify(MODULE)}); await unpackChromium(${JSON.stringify(cache)});`,
  ]);

describe.runIf(packagedChromiumRunsHere())('the browser of the package', { timeout: BROWSER_TIMEOUT_MS }, () => {
  test('an interrupted unpacking leaves nothing that looks whole; the next one is whole, and serves again', async () => {
    const cache = await scratchFolder();
    const child = unpackApart(cache);
    const exited = once(child, 'exit');
    // As soon as it has begun to write, it is stopped for good.
    for (let waited = 0; (await readdir(cache)).length === 0 && waited < 10_000; waited += 10) await delay(10);
    child.kill('SIGKILL');
    await exited;

    const left = await readdir(cache);
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/^chromium-[\d.]+\.\d+$/);

    const { executablePath, env } = await unpackChromium(cache);
    expect(basename(join(executablePath, '..'))).toMatch(/^chromium-\d+\.\d+\.\d+$/);
    expect((await stat(executablePath)).size).toBeGreaterThan(100_000_000);
    expect((await stat(executablePath)).mode & 0o111).toBe(0o111);
    expect(await readdir(env['LD_LIBRARY_PATH']!)).toContain('libnss3.so');
    const configuration = await readFile(env['FONTCONFIG_FILE']!, 'utf8');
    const fonts = /<dir>(.*)<\/dir>/.exec(configuration)![1]!;
    expect((await readdir(fonts, { recursive: true })).some((name) => name.endsWith('.ttf'))).toBe(true);

    // What was unpacked is used again.
    const { mtimeMs } = await stat(executablePath);
    expect(await unpackChromium(cache)).toEqual({ executablePath, env });
    expect((await stat(executablePath)).mtimeMs).toBe(mtimeMs);
  });

  test('two runs at once end with one whole folder', async () => {
    const cache = await scratchFolder();
    const run = async (): Promise<number | null> => {
      const child = unpackApart(cache);
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    };
    expect(await Promise.all([run(), run()])).toEqual([0, 0]);
    expect(await readdir(cache)).toEqual([expect.stringMatching(/^chromium-\d+\.\d+\.\d+$/)]);
  });
});
