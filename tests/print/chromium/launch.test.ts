import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { launchChromium } from '../../../print/chromium/launch.ts';
import { useBrowser } from '../real-browser.ts';
import { scratchFolder } from '../scratch.ts';

const browser = useBrowser();

test('the browser starts, draws text with a font and knows French accents', async () => {
  const page = await browser().newPage();
  await page.setContent('<!doctype html><meta charset="utf-8"><p id="p" style="display:inline">Là où l’œuvre</p>');
  const width = await page.evaluate(() => document.querySelector('#p')!.getBoundingClientRect().width);
  await page.close();
  expect(width).toBeGreaterThan(50);
});

describe.skipIf(process.platform === 'win32')('a browser that does not start', () => {
  const broken = async (script: string): Promise<string> => {
    const path = join(await scratchFolder(), 'chrome');
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
    const message = await launchChromium(path).then(
      () => 'no error',
      (error: unknown) => (error as Error).message,
    );
    return message.replace(path, '<chrome>');
  };

  test('the missing library is named', async () => {
    const line = 'chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory';
    expect(await broken(`echo "${line}" >&2; exit 127`)).toMatchInlineSnapshot(`
      "Le navigateur ne démarre pas : <chrome>
      Il manque : libnss3.so
      → Indiquez un Chrome, Edge ou Chromium qui marche : CHROMIUM_PATH=/chemin/du/navigateur (ou --navigateur)."
    `);
  });

  test('another failure is told as the browser tells it', async () => {
    const message = await broken('echo "Segmentation fault" >&2; exit 1');
    expect(message).toMatch(/^Le navigateur ne démarre pas : <chrome>\nIl manque : /);
    expect(message).toMatch(
      /\n→ Indiquez un Chrome, Edge ou Chromium qui marche : CHROMIUM_PATH=\/chemin\/du\/navigateur \(ou --navigateur\)\.$/,
    );
  });
});
