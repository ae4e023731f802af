import { PDFDocument } from '@cantoo/pdf-lib';
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundlePaginator } from '../../../print/bundle-paginator.ts';
import { bleedReached } from '../../../print/checks/press/bleed-reached.ts';
import { inspectPress, type InspectedPress } from '../../../print/pdf/press/inspect-press.ts';
import { toPress } from '../../../print/pdf/press/to-press.ts';
import { setBoxes } from '../../../print/pdf/boxes.ts';
import { DRAWN_MM, drawBleed, withBleed } from '../../../print/stages/draw-bleed.ts';
import { printPdf } from '../../../print/stages/print-pdf.ts';
import { printPage } from '../books/open-book.ts';
import { profile } from '../pdf/press/press-sample.ts';
import { useBrowser } from '../real-browser.ts';

const FORMAT = { nom: 'essai', largeur: 100, hauteur: 150 };
const CSS = `@page { size: 100mm 150mm; margin: 0; }
${readFileSync('print/styles/sheets.css', 'utf8')}
:root { --page-largeur: 100mm; --page-hauteur: 150mm; --ligne: 14pt; }
.face { grid-template-columns: calc(50mm + var(--fond-perdu)) calc(50mm + var(--fond-perdu)); padding: 0; }
.panneau { padding: 20mm; background: #0b6b6b; }`;
const BODY =
  '<div class="feuille"><section class="face"><div class="panneau"><p>Un</p></div><div class="panneau"><p>Deux</p></div></section></div>';

const browser = useBrowser();
let script: string;
let server: Server;
let address: string;
beforeAll(async () => {
  script = await bundlePaginator();
  server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(printPage(BODY, CSS)));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});
afterAll(() => server.close());

/** The sheet as a print shop gets it. */
async function pressed(isDrawn: boolean): Promise<InspectedPress> {
  const page = await browser().newPage();
  if (isDrawn) await drawBleed(page, address, { format: FORMAT });
  await page.goto(address);
  await page.addScriptTag({ content: script });
  await page.evaluate('window.pagination');
  const document = await PDFDocument.load(await printPdf(page), { updateMetadata: false });
  await page.close();
  setBoxes(document, isDrawn ? withBleed({ format: FORMAT }).format : FORMAT);
  return inspectPress(await toPress(await document.save(), { profile, drawn: isDrawn ? DRAWN_MM : 0 }));
}

/** Left, top, right and bottom of all that is coloured, in millimetres of the trimmed page. */
const extent = ({ paints }: InspectedPress): number[] => {
  const places = paints.flatMap(({ kind, place }) => (kind === 'area' && place ? [place] : []));
  return [
    Math.min(...places.map(({ left }) => left)),
    Math.min(...places.map(({ top }) => top)),
    Math.max(...places.map(({ right }) => right)),
    Math.max(...places.map(({ bottom }) => bottom)),
  ].map((length) => Math.round(length * 10) / 10);
};

test('a sheet goes on into its bleed on all sides, and is as large as it was once trimmed', async () => {
  const file = await pressed(true);
  const [trim] = file.pages.map(({ trim: box }) => [box[2] - box[0], box[3] - box[1]].map((length) => Math.round(length * 100) / 100));
  expect(trim).toEqual([100, 150]);
  expect(extent(file)).toEqual([-3, -3, 103, 153]);
  expect(bleedReached(file, FORMAT, 3)).toEqual([]);
});

test('without it, the same sheet has its edges mirrored', async () => {
  const file = await pressed(false);
  expect(extent(file)).toEqual([-3, -3, 103, 153]);
  expect(bleedReached(file, FORMAT, 3)).toEqual([]);
});
