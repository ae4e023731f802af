import { PDFDocument } from '@cantoo/pdf-lib';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { compactDrawings } from '../../../../print/pdf/compact/compact-drawings.ts';
import { readDrawings } from '../../../../print/pdf/page-contents.ts';
import { cleanText } from '../../../../print/pdf/text/clean-text.ts';
import { pdftotext, withPdftotext } from '../../../pdf/pdftotext.ts';
import { useBrowser } from '../../real-browser.ts';
import { scratchFolder } from '../../scratch.ts';
import { printSample } from '../printed-sample.ts';

const browser = useBrowser();

/** The sample, as printed and as finished. */
async function samples(): Promise<{ readonly raw: Uint8Array; readonly clean: Uint8Array }> {
  const raw = await printSample(browser());
  const document = await PDFDocument.load(raw, { updateMetadata: false });
  const drawings = readDrawings(document);
  const all = [...drawings.pages, ...drawings.forms];
  cleanText(document, all);
  compactDrawings(all);
  drawings.write();
  return { raw, clean: await document.save() };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const page = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1);
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

const WHOLE = ['médiation', 'accompagne', 'administratives', 'Efficacement', 'affichée', 'Œuvre et cœur', 'ci-dessus', 'c’est-à-dire'];
/** A cut word is whole again over a plain hyphen; a hyphen that the author wrote stays. */
const mended = (text: string): string =>
  text
    .replace(/(?<=\p{L})-\n+(?=\p{L})/gu, '')
    .replace(/\u2010\n+/g, '-')
    .replace(/\s+/g, ' ');

test('PDF.js reads whole words: nothing is cut but by « - », and an author’s hyphen at the end of a line is U+2010', async () => {
  const text = await textOf((await samples()).clean);
  expect(text).toMatch(/\p{L}-\n\p{L}/u);
  expect(text).toMatch(/\p{L}\u2010\n\p{L}/u);
  expect(text).not.toMatch(/[\u00ad\ufffd\ue000-\uf8ff\ufb00-\ufb06]/);
  for (const word of WHOLE) expect(mended(text).split(word).length - 1, word).toBeGreaterThanOrEqual(4);
});

test('as the browser printed it, an author’s hyphen could not be told from a cut', async () => {
  const text = await textOf((await samples()).raw);
  expect(text).not.toContain('\u2010');
  expect(text).toMatch(/(?:porte|peut|rendez|au|ci|va|et|vis|à|est|quelques)-\n/);
});

test.runIf(withPdftotext.isFound)(`${withPdftotext.title} writes whole words and every no-break space`, async () => {
  const { raw, clean } = await samples();
  const file = join(await scratchFolder(), 'page.pdf');
  await writeFile(file, raw);
  expect(pdftotext(file)!.join('')).toContain('\u00ad');
  await writeFile(file, clean);
  const text = pdftotext(file)!.join('');
  expect(text).not.toMatch(/[\u00ad\ufffd]/);
  const whole = text.replace(/\u2010\n/g, '-').replace(/[ \n]+/g, ' ');
  for (const word of WHOLE) expect(whole.split(word).length - 1, word).toBeGreaterThanOrEqual(4);
  for (const spaced of ['fit\u202f: «\u00a0Œuvre', 'cœur\u00a0»', '1\u202f234\u00a0€', '15,4\u00a0%\u202f;', 'quelques-uns\u202f!'])
    expect(whole.split(spaced).length - 1, spaced).toBeGreaterThanOrEqual(4);
});
