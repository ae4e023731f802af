import { expect, test } from 'vitest';
import { limitInk, totalInk, type Inks } from '../../../../print/pdf/press/inks.ts';

test('a colour within the limit is kept', () => {
  const inks: Inks = [0.5, 0.4, 0.3, 0.2];
  expect(limitInk(inks, 3)).toBe(inks);
});

test('black takes the place of the grey that three inks make: two parts of ink go for each', () => {
  expect(limitInk([0.9, 0.8, 0.7, 0.5], 2.5).map((ink) => Math.round(ink * 1000) / 1000)).toEqual([0.7, 0.6, 0.5, 0.7]);
});

test.each<[Inks, number]>([
  [[1, 1, 1, 1], 3],
  [[1, 1, 1, 1], 2.4],
  [[1, 1, 0, 0.9], 2.4],
  [[0.9, 0.1, 0.9, 1], 2.2],
  [[0.72, 0.68, 0.67, 0.88], 2.8],
])('%j is brought to %d, with no ink below nothing nor above whole', (inks, limit) => {
  const limited = limitInk(inks, limit);
  expect(totalInk(limited)).toBeLessThanOrEqual(limit + 1e-9);
  expect(totalInk(limited)).toBeCloseTo(limit, 6);
  for (const ink of limited) {
    expect(ink).toBeGreaterThanOrEqual(0);
    expect(ink).toBeLessThanOrEqual(1);
  }
});
