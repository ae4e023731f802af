import { expect, test } from 'vitest';
import { sheetOf, widthOf } from '../../../../../src/components/graphiques/drawing/format.ts';
import { TEXT_SIZE } from '../../../../../src/components/graphiques/drawing/label.ts';

const large = { colonne: 170, pleine: 170, hauteur: 297, corpsMin: 18 };

test('a page of ordinary type is drawn at one unit a millimetre', () => {
  expect(sheetOf({ colonne: 112, pleine: 112, hauteur: 210, corpsMin: 8 })).toMatchObject({ column: 112, full: 112, scale: 1 });
});

test('in large print the smallest text of a drawing is the smallest type of the edition', () => {
  expect((TEXT_SIZE.small * sheetOf(large).scale * 72) / 25.4).toBeCloseTo(18);
});

test('a drawing on a scale takes the whole column', () => {
  const sheet = sheetOf(large);
  expect(widthOf('papier', 'column', sheet) * sheet.scale).toBeCloseTo(170);
});

test('the site does not follow the paper', () => {
  expect([widthOf('large', 'column', sheetOf(large)), widthOf('etroit', 'full', sheetOf(large))]).toEqual([126, 72]);
});
