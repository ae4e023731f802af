/**
 * Draws pages of a PDF as PNG pictures.
 *
 * PDF.js draws them in the browser that printed them: nothing to install on any platform, and the same bytes from the same browser.
 * The page it works in is served by the run itself: no request leaves the machine.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

const ORIGIN = 'http://images.invalid/';
const HTML = '<!doctype html><script type="module">import * as pdfjs from "/pdfjs.mjs"; window.pdfjs = pdfjs;</script>';

/** What the page above holds. */
interface Drawing {
  readonly pdfjs: typeof import('unpdf/pdfjs');
}

/** A page that can draw any number of PDFs; to be closed by who opens it. */
export async function openDrawingPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const script = await readFile(fileURLToPath(import.meta.resolve('unpdf/pdfjs')));
  await page.route(`${ORIGIN}**`, (route) =>
    new URL(route.request().url()).pathname === '/pdfjs.mjs'
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: HTML }),
  );
  await page.goto(ORIGIN, { waitUntil: 'load' });
  return page;
}

/** In the page: pages of the PDF, on white, as data addresses. */
async function draw({ base64, pages, widthPx }: { base64: string; pages: readonly number[]; widthPx: number }): Promise<string[]> {
  const { pdfjs } = window as unknown as Drawing;
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const pdf = await pdfjs.getDocument({ data }).promise;
  const pictures: string[] = [];
  for (const number of pages) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: widthPx / page.getViewport({ scale: 1 }).width });
    const canvas = document.createElement('canvas');
    canvas.width = widthPx;
    canvas.height = Math.round(viewport.height);
    // « print » goes on in one task, « display » in slices of 15 ms: the browser paints what it has after each, and edges differ by a hair.
    await page.render({ canvas, viewport, background: '#ffffff', intent: 'print' }).promise;
    pictures.push(canvas.toDataURL('image/png'));
  }
  await pdf.destroy();
  return pictures;
}

/** @param pages from 1 @param widthPx of the pictures @throws what PDF.js says of a page that is not there, or cannot be drawn */
export async function picturePages(page: Page, pdf: Uint8Array, pages: readonly number[], widthPx: number): Promise<Uint8Array[]> {
  const addresses = await page.evaluate(draw, { base64: Buffer.from(pdf).toString('base64'), pages, widthPx });
  return addresses.map((address) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
