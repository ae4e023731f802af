/** A person's PDF reader, as Firefox has it: pdf.js in a real browser. It draws pages, fills in forms, and saves what was filled in. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { useBrowser } from '../print/real-browser.ts';

/** Never looked up: every request to it is answered here. */
const ADDRESS = 'http://lecteur.invalid/';
const PDFJS = fileURLToPath(import.meta.resolve('unpdf/pdfjs'));
const READER =
  '<!doctype html><title>Lecteur</title><script type="module">import * as all from "./pdfjs.mjs"; globalThis.pdfjs = all;</script>';

declare global {
  /** Inside the page only. */
  var pdfjs: typeof import('unpdf/pdfjs');
}

/** Name of a field, and the text typed, the box ticked, or the rank of the answer chosen, from 0. */
export type Filling = Readonly<Record<string, string | true | number>>;

export interface PdfReader {
  /** @param page 1 for the first @returns a PNG */
  readonly draw: (bytes: Uint8Array, page: number, dotsPerInch: number) => Promise<Buffer>;
  /** @returns the file as the reader saves it */
  readonly fill: (bytes: Uint8Array, filling: Filling) => Promise<Uint8Array>;
}

interface FieldObject {
  readonly id: string;
  readonly type: string;
}

/** To be called once at the top of a test file. */
export function usePdfReader(): PdfReader {
  const browser = useBrowser();
  let reader: Page;
  beforeAll(async () => {
    reader = await browser().newPage();
    await reader.route(`${ADDRESS}**`, (route) =>
      route.request().url().endsWith('.mjs')
        ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(PDFJS, 'utf8') })
        : route.fulfill({ contentType: 'text/html', body: READER }),
    );
    await reader.goto(ADDRESS);
  });
  return {
    draw: async (bytes, page, dotsPerInch) => {
      const picture = await reader.evaluate(
        async ({ base64, page, scale }) => {
          const data = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
          const sheet = await (await pdfjs.getDocument({ data }).promise).getPage(page);
          const viewport = sheet.getViewport({ scale });
          const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height });
          await sheet.render({ canvas, viewport }).promise;
          return canvas.toDataURL('image/png').replace(/^.*,/, '');
        },
        { base64: Buffer.from(bytes).toString('base64'), page, scale: dotsPerInch / 72 },
      );
      return Buffer.from(picture, 'base64');
    },
    fill: async (bytes, filling) => {
      const saved = await reader.evaluate(
        async ({ base64, filling }) => {
          const data = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
          const document = await pdfjs.getDocument({ data }).promise;
          const fields = (await document.getFieldObjects()) as unknown as Record<string, FieldObject[]>;
          for (const [name, value] of Object.entries(filling)) {
            const widgets = fields[name]?.filter(({ type }) => type !== '');
            const widget = widgets?.[typeof value === 'number' ? value : 0];
            if (!widget) throw new Error(`no field ${name}`);
            document.annotationStorage.setValue(widget.id, { value: typeof value === 'string' ? value : true });
          }
          return Array.from(await document.saveDocument(), (one) => String.fromCharCode(one)).join('');
        },
        { base64: Buffer.from(bytes).toString('base64'), filling },
      );
      return Uint8Array.from(saved, (one) => one.charCodeAt(0));
    },
  };
}
