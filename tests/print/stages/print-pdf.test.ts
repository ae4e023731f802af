import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inspectPdf } from '../../../print/pdf/inspect.ts';
import { printPdf } from '../../../print/stages/print-pdf.ts';
import { useBrowser } from '../real-browser.ts';

const browser = useBrowser();

test('a page is printed at its own size, with its tags, its bookmarks and its language', async () => {
  const page = await browser().newPage();
  await page.setContent(
    '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Le manuel</title><style>@page { size: 148mm 210mm; margin: 0 }</style><h1>Les missions</h1><h2>Aider</h2><p><a href="#fin">Voir</a> <a href="https://exemple.fr/#loi">la loi</a></p><p id="fin">Fin</p>',
  );
  const pdf = await inspectPdf(await printPdf(page));
  await page.close();
  expect(pdf).toMatchObject({
    outline: [
      { title: 'Les missions', level: 1 },
      { title: 'Aider', level: 2 },
    ],
    // Chromium is slow at them: finish-pdf turns these addresses into destinations.
    links: { internal: 0, external: ['https://interne.invalid/#fin', 'https://exemple.fr/#loi'], broken: [] },
    title: 'Le manuel',
    language: 'fr',
    tagged: true,
  });
  expect(pdf.trims[0]!.map(Math.round)).toEqual([148, 210]);
  expect(pdf.fonts.length).toBeGreaterThan(0);
  expect(pdf.fonts.every(({ embedded, mapped }) => embedded && mapped)).toBe(true);
});

test('an empty file, as a browser without a font makes it, is refused', async () => {
  const page = { evaluate: () => Promise.resolve(), pdf: () => Promise.resolve(Buffer.alloc(754)) } as unknown as Page;
  await expect(printPdf(page)).rejects.toThrow(
    'Le navigateur a rendu un PDF vide (754 octets).\n→ Vérifiez qu’il trouve une police : supprimez node_modules/.cache/manuel et recommencez.',
  );
});
