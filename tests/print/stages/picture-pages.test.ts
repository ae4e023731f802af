import { PDFDocument, PDFName, rgb } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDrawingPage, picturePages } from '../../../print/stages/picture-pages.ts';
import { useBrowser } from '../real-browser.ts';

const browser = useBrowser();
let page: Page;
let pdf: Uint8Array;
const asked: string[] = [];

const RED: [number, number, number] = [200, 0, 0];
const BLUE: [number, number, number] = [0, 0, 200];

/** A5 upright, its left half red; then A5 lying down, its left half blue. */
async function twoPages(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const [width, height, [red, green, blue]] of [
    [420, 595, RED],
    [595, 420, BLUE],
  ] as const) {
    document
      .addPage([width, height])
      .drawRectangle({ x: 0, y: 0, width: width / 2, height, color: rgb(red / 255, green / 255, blue / 255) });
  }
  return document.save();
}

/** A disc of four curves, as it is written in a page. */
function disc(x: number, y: number, r: number): string {
  const k = r * 0.5523;
  const quarters = [
    [r, k, k, r, 0, r],
    [-k, r, -r, k, -r, 0],
    [-r, -k, -k, -r, 0, -r],
    [k, -r, r, -k, r, 0],
  ].map((points) => `${points.map((value, at) => String(value + (at % 2 ? y : x))).join(' ')} c`);
  return `${String(x + r)} ${String(y)} m ${quarters.join(' ')} h f`;
}

/** Discs at the scale of a browser, a quarter and upside down: in slices, their edges are not those of a drawing at one go. */
async function pageOfDiscs(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const sheet = document.addPage([420, 595]);
  const discs = Array.from({ length: 300 }, (_, rank) => disc(20 + (rank % 20) * 19.3, 20 + Math.floor(rank / 20) * 35.1, 21.7));
  const drawing = `.24 0 0 -.24 0 595 cm ${discs.map((one, rank) => `${String((rank % 7) / 7)} 0.3 0.5 rg ${one}`).join('\n')}`;
  sheet.node.set(PDFName.of('Contents'), document.context.register(document.context.stream(drawing)));
  return document.save();
}

const colourAt = async (png: Uint8Array, left: number, top: number): Promise<number[]> => [
  ...(await sharp(png).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
];

beforeAll(async () => {
  page = await openDrawingPage(browser());
  page.on('request', (request) => asked.push(request.url()));
  pdf = await twoPages();
});
afterAll(() => page.close());

test('each page asked for becomes a picture of the width asked for, in its own proportions', async () => {
  const sizes = (await picturePages(page, pdf, [2, 1], 200)).map((png) => sharp(png).metadata());
  expect((await Promise.all(sizes)).map(({ format, width, height }) => [format, width, height])).toEqual([
    ['png', 200, 141],
    ['png', 200, 283],
  ]);
});

test('a picture shows what the page draws, on white', async () => {
  const [lying, upright] = await picturePages(page, pdf, [2, 1], 200);
  expect(await colourAt(lying!, 20, 70)).toEqual(BLUE);
  expect(await colourAt(upright!, 20, 140)).toEqual(RED);
  expect(await colourAt(upright!, 180, 140)).toEqual([255, 255, 255]);
});

test('the same page gives the same bytes', async () => {
  const [[first], [again]] = [await picturePages(page, pdf, [1], 300), await picturePages(page, pdf, [1], 300)];
  expect(Buffer.compare(first!, again!)).toBe(0);
});

test('a machine too busy to draw the page at one go gives the same bytes', async () => {
  const [calm] = await picturePages(page, await pageOfDiscs(), [1], 800);
  const busy = await openDrawingPage(browser());
  // Each look at the clock says that 20 ms have gone by: PDF.js gives way every time it would ever do.
  await busy.evaluate('{ let now = 1e12; Date.now = () => (now += 20); }');
  const [slow] = await picturePages(busy, await pageOfDiscs(), [1], 800);
  await busy.close();
  expect(Buffer.compare(calm!, slow!)).toBe(0);
});

test('a page that is not there is refused', async () => {
  await expect(picturePages(page, pdf, [3], 200)).rejects.toThrow();
});

test('nothing is asked of the network', async () => {
  await picturePages(page, pdf, [1], 200);
  expect(asked.filter((url) => !url.startsWith('http://images.invalid/') && !/^(?:data|blob):/.test(url))).toEqual([]);
});
