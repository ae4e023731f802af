/** Reads where each run of text of a PDF stands on its page, as plain values in millimetres. */
import { getDocumentProxy } from 'unpdf';
import { toMillimetres } from './units.ts';

export interface TextRun {
  readonly text: string;
  /** From the left edge of the page to the start of the baseline, and from the top edge to it. */
  readonly x: number;
  readonly y: number;
  /** Length along the baseline, and height of the characters. */
  readonly width: number;
  readonly height: number;
  /** Reads from left to right, head up. */
  readonly upright: boolean;
}

export interface TextPage {
  readonly width: number;
  readonly height: number;
  /** In the order they are drawn. */
  readonly runs: readonly TextRun[];
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function readPage(document: Document, number: number): Promise<TextPage> {
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): TextRun[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[];
    return [
      {
        text: item.str,
        x: toMillimetres(x - left),
        y: toMillimetres(top - y),
        width: toMillimetres(item.width),
        height: toMillimetres(item.height),
        upright: a > 0 && d > 0 && Math.abs(b) < 0.01 * a,
      },
    ];
  });
  return { width: toMillimetres(right - left), height: toMillimetres(top - bottom), runs };
}

/** @throws when the bytes are not a PDF. */
export async function readPlacedText(bytes: Uint8Array): Promise<TextPage[]> {
  // A copy: the reader takes its bytes over.
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: TextPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number));
  return pages;
}
