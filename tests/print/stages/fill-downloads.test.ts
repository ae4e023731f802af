import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PrintError } from '../../../print/errors.ts';
import { buildManifest, type Manifest } from '../../../print/manifest.ts';
import { fillDownloads, fillPage } from '../../../print/stages/fill-downloads.ts';
import { edition, factsOfReport } from '../report-builder.ts';
import { scratchFolder } from '../scratch.ts';

const manifest: Manifest = {
  ...buildManifest({ edition, bytes: new Uint8Array([1]), ...factsOfReport(), words: 33, tags: {}, checks: [], issues: [] }),
  pages: 75,
  bytes: 1_901_000,
};
const manifests = new Map([['essai', manifest]]);
const FACT = '75\u00a0pages, A5, 1,9\u00a0Mo';
const fill = (html: string, known = manifests): string => fillPage(html, known);

test('an element that names a PDF and a fact gets the fact, and keeps its attributes', () => {
  expect(fill('<a>Le livre (<span data-pdf="essai" data-fait="pages-et-poids">A5</span>)</a>')).toBe(
    `<a>Le livre (<span data-pdf="essai" data-fait="pages-et-poids">${FACT}</span>)</a>`,
  );
});

test('a page that was filled and is filled again does not change', () => {
  const once = fill('<p data-pdf=essai data-fait=pages-et-poids></p>');
  expect(once).toBe(`<p data-pdf=essai data-fait=pages-et-poids>${FACT}</p>`);
  expect(fill(once)).toBe(once);
});

test('without a manifest, the element keeps the text it was built with', () => {
  const html = '<span data-pdf="autre" data-fait="pages-et-poids">A4</span>';
  expect(fill(html)).toBe(html);
  expect(fill(html, new Map())).toBe(html);
});

test('all that stands around is kept to the byte, however it was written', () => {
  const around = [
    "<!DOCTYPE html><html lang=fr><meta charset=utf-8><title>1 < 2 & l'été</title><link rel=preload crossorigin>",
    '<script>const html = "<span data-pdf=\'essai\' data-fait=\'empreinte\'>x</span>";</script><style>a > b { content: "</p>" }</style>',
    '<!-- <b data-pdf="essai" data-fait="empreinte">x</b> --><svg><path d="M0 0"/><path d="M1 1"/></svg><br/><img alt="a>b" hidden>',
    '<p>un<p>deux<ul><li>un<li>deux</ul><DIV Class=A>&nbsp;&amp;&#39;\u202f»</DIV>\r\n<textarea><b></textarea>',
  ].join('');
  expect(fill(around)).toBe(around);
  const wish = (text: string): string => `<b data-pdf="essai" data-fait="pages-et-poids">${text}</b>`;
  expect(fill(`${around}${wish('A5')}${around}${wish('<i>A5</i><br>')}${around}`)).toBe(
    `${around}${wish(FACT)}${around}${wish(FACT)}${around}`,
  );
});

test('what a manifest says cannot become HTML', () => {
  const odd = new Map([['essai', { ...manifest, format: { ...manifest.format, name: '<b>&amp;' } }]]);
  expect(fill('<i data-pdf="essai" data-fait="pages-et-poids">A5</i>', odd)).toContain('pages, &lt;b>&amp;amp;, 1,9');
});

test('a fact that no manifest holds is refused, with those that there are', () => {
  const ask = (): string => fill('<i data-pdf="essai" data-fait="couleur">?</i>');
  expect(ask).toThrow(PrintError);
  expect(ask).toThrow(/« couleur » du PDF essai.*\n→ Choisissez parmi : pages-et-poids, /);
});

test('every page of the site is filled, and no other file', async () => {
  const site = await scratchFolder();
  await mkdir(join(site, 'loin', 'encore'), { recursive: true });
  const html = '<i data-pdf="essai" data-fait="pages-et-poids">A5</i>';
  const names = ['index.html', join('loin', 'encore', 'index.html'), 'plan.xml'];
  for (const name of names) await writeFile(join(site, name), html);
  await fillDownloads(site, [manifest]);
  expect(await Promise.all(names.map((name) => readFile(join(site, name), 'utf8')))).toEqual([fill(html), fill(html), html]);
});
