import { expect, test } from 'vitest';
import { saddleOrder } from '../../../../print/pdf/impose/saddle-order.ts';

test('the last page faces the first on the outermost sheet, the middle pages face each other on the innermost', () => {
  expect(saddleOrder(8)).toEqual([
    { front: [8, 1], back: [2, 7] },
    { front: [6, 3], back: [4, 5] },
  ]);
});

test.each([4, 8, 24, 40, 48])('of %i pages, each stands on one face', (pages) => {
  const placed = saddleOrder(pages).flatMap(({ front, back }) => [...front, ...back]);
  expect(placed.sort((a, b) => a - b)).toEqual(Array.from({ length: pages }, (_none, index) => index + 1));
});

test.each([0, 1, 6, 26])('%i pages do not fill whole sheets', (pages) => {
  expect(() => saddleOrder(pages)).toThrow(`Un livret plié a un multiple de 4 pages ; celui-ci en a ${pages}.`);
});
