import { expect, test } from 'vitest';
import { bookletFolds } from '../../../../print/checks/impose/booklet-folds.ts';
import type { TextPage, TextRun } from '../../../../print/pdf/placed-text.ts';
import { told } from '../../report-builder.ts';

const run = (number: number, x: number): TextRun => ({ text: `page ${number}`, x, y: 50, width: 10, height: 4, upright: true });
const page = (number: number): TextPage => ({ width: 148, height: 210, runs: [run(number, 40)] });
const face = (left: number, right: number): TextPage => ({ width: 297, height: 210, runs: [run(left, 40), run(right, 188)] });

const pages = [1, 2, 3, 4, 5, 6, 7, 8].map(page);
const faces = [face(8, 1), face(2, 7), face(6, 3), face(4, 5)];

test('sheets that fold into the booklet pass', () => {
  expect(bookletFolds(pages, faces)).toEqual([]);
});

test('two pages in each other’s place are told where they stand', () => {
  expect(told(bookletFolds(pages, [face(8, 1), face(7, 2), face(6, 3), face(4, 5)], 2))).toMatchInlineSnapshot(`
    [
      "error [booklet-folds] face 4 : à la place de la page 2 du livret plié vient la page 7.
        → L’imposition est fausse : voyez print/pdf/impose/saddle-order.ts.",
      "error [booklet-folds] face 4 : à la place de la page 7 du livret plié vient la page 2.
        → L’imposition est fausse : voyez print/pdf/impose/saddle-order.ts.",
    ]
  `);
});

test('a page printed twice, and one that is missing, are refused', () => {
  expect(bookletFolds(pages, [face(8, 1), face(2, 7), face(6, 3), face(4, 4)])).toHaveLength(1);
});

test('a page upside down is refused', () => {
  const turned = { ...faces[1]!, runs: faces[1]!.runs.map((one) => ({ ...one, upright: false })) };
  expect(bookletFolds(pages, [faces[0]!, turned, faces[2]!, faces[3]!]).map(({ message }) => message)).toEqual([
    'la page 2 du livret plié est couchée ou tête en bas.',
    'la page 7 du livret plié est couchée ou tête en bas.',
  ]);
});

test('a text that is none of the booklet’s is refused', () => {
  expect(bookletFolds(pages, [face(8, 99), ...faces.slice(1)]).map(({ message }) => message)).toEqual([
    'à la place de la page 1 du livret plié vient un texte qui n’est celui d’aucune page.',
  ]);
});

test('a sheet that is missing is refused', () => {
  expect(bookletFolds(pages, faces.slice(2)).map(({ message }) => message)).toEqual(['2 faces de deux pages pour 8 pages.']);
});
