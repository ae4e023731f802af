import { expect, test } from 'vitest';
import { decimalsWithin, shortNumber } from '../../../../print/pdf/compact/short-number.ts';

test.each([
  [12.5, 2, '12.5'],
  [0.25, 2, '.25'],
  [-0.25, 2, '-.25'],
  [-0.001, 2, '0'],
  [3.14159, 2, '3.14'],
  [-10, 2, '-10'],
  [0.00000012, 5, '0'],
  [0.00001, 5, '.00001'],
  [24801.4, 0, '24801'],
])('%d with %d places is « %s »', (number, decimals, text) => {
  expect(shortNumber(number, decimals)).toBe(text);
});

test('the places that are kept hold a number within the tolerance', () => {
  expect([0.5, 0.05, 0.02, 0.005, 1, 1e-9].map(decimalsWithin)).toEqual([0, 1, 2, 2, 0, 5]);
  for (const tolerance of [0.4, 0.01, 0.003, 0.0002])
    for (const number of [1.23456789, -7.9999, 0.5])
      expect(Math.abs(Number(shortNumber(number, decimalsWithin(tolerance))) - number)).toBeLessThanOrEqual(tolerance);
});
