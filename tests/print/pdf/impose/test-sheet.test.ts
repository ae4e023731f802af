import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { clearOfEdges } from '../../../../print/checks/impose/clear-of-edges.ts';
import { operations } from '../../../../print/pdf/content-operations.ts';
import { drawTestSheet } from '../../../../print/pdf/impose/test-sheet.ts';
import { testSheetText } from '../../../../print/pdf/impose/test-sheet-text.ts';
import { inspectPdf, type InspectedPdf } from '../../../../print/pdf/inspect.ts';
import { readDrawings } from '../../../../print/pdf/page-contents.ts';
import { readPlacedText, type TextPage } from '../../../../print/pdf/placed-text.ts';
import { fonts } from './numbered-pages.ts';

const PAGES = 40;
const WIDTH = 297;
const MM = 72 / 25.4;

let bytes: Uint8Array;
let faces: TextPage[];
let pdf: InspectedPdf;
beforeAll(async () => {
  const document = await PDFDocument.create({ updateMetadata: false });
  await drawTestSheet(document, { fonts, pages: PAGES, sheet: { largeur: WIDTH, hauteur: 210 } });
  bytes = await document.save();
  faces = await readPlacedText(bytes);
  pdf = await inspectPdf(bytes);
});

const wordsOf = (page: number): string => (pdf.pages[page] ?? '').replaceAll(/\s+/g, ' ');

/** Middles of the circles drawn on a face, in millimetres from its left and bottom edges, each once. */
async function circlesOn(page: number): Promise<string[]> {
  const { pages } = readDrawings(await PDFDocument.load(bytes));
  const { content } = pages[page]!;
  const found = new Set<string>();
  let [x, y] = [0, 0];
  let curves = 0;
  for (const { operator, start, end } of operations(content)) {
    const numbers = content.slice(start, end).split(/\s+/).map(Number);
    if (operator === 'cm' && numbers[0] === 1 && (numbers[4] !== 0 || numbers[5] !== 0)) [x, y] = [numbers[4]!, numbers[5]!];
    else if (operator === 'c') curves += 1;
    else if (operator === 'S') {
      if (curves === 4) found.add(`${(x / MM).toFixed(1)} ${(y / MM).toFixed(1)}`);
      curves = 0;
    }
  }
  return [...found];
}

test('the sheet has a front and a back', () => {
  expect(faces).toHaveLength(2);
});

test('folded, the sheet is a booklet of four pages: 4 and 1 in front, 2 and 3 behind', () => {
  const folios = faces.map(({ runs }) =>
    runs.filter(({ text, height }) => /^\d$/.test(text) && height > 15).map(({ text, x }) => [text, x > WIDTH / 2]),
  );
  expect(folios).toEqual([
    [
      ['4', false],
      ['1', true],
    ],
    [
      ['2', false],
      ['3', true],
    ],
  ]);
});

test('each half says where its top is', () => {
  for (const { runs } of faces) expect(runs.filter(({ text }) => text === 'haut').map(({ x }) => x > WIDTH / 2)).toEqual([false, true]);
});

test('the target of the back is behind that of the front once the sheet is turned on its short edge', async () => {
  const [front, back] = [await circlesOn(0), await circlesOn(1)];
  const [x, y] = front[0]!.split(' ').map(Number);
  expect(front).toHaveLength(1);
  expect(back).toEqual([`${(WIDTH - x!).toFixed(1)} ${y!.toFixed(1)}`]);
});

test('the instructions say what to print, how to stack, fold and staple', () => {
  expect(wordsOf(0)).toContain('Feuille d’essai');
  expect(wordsOf(0)).toContain('Retourner sur les bords courts');
  expect(wordsOf(1)).toContain('pages 3 à 22');
  expect(wordsOf(1)).toContain('10 feuilles pour 40 pages');
  expect(wordsOf(1)).toContain('la page 20 et la page 21 sont dessus');
  expect(wordsOf(1)).toContain('Agrafez');
});

test('no word of it stands within 6 mm of the edge of the paper', () => {
  expect(clearOfEdges(faces)).toEqual([]);
});

test('it is set in the fonts of the project, which are in the file', () => {
  expect(pdf.fonts.map(({ name, embedded, mapped }) => [name.replace(/-\d+$/, ''), embedded, mapped])).toEqual([
    ['BricolageGrotesque96ptExtraBold-Bold', true, true],
    ['AtkinsonHyperlegibleNext-Regular', true, true],
    ['AtkinsonHyperlegibleNext-Bold', true, true],
  ]);
});

test('signs before and after which a line must not break have a no-break space', () => {
  const texts = Object.values(testSheetText(PAGES)).flat() as string[];
  expect(texts.filter((text) => /[^\u00a0][:;!?»%]|«[^\u00a0]|\d (?:mm|cm|%)/.test(text))).toEqual([]);
});
