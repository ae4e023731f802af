import { expect, test } from 'vitest';
import { overLimits } from '../../../../../print/pdf/read/content/content-limits.ts';

test('a number that no reader holds is told', () => {
  expect(overLimits('0 0 m 2147483648 0 l 2147483647 0 l')).toEqual(['le nombre 2147483648']);
});

test('digits of a string or after a point are no large number', () => {
  expect(overLimits('<00340012340012345678> Tj 0.12345678901 w')).toEqual([]);
});

test('a name of more than 127 bytes is told', () => {
  expect(overLimits(`/${'a'.repeat(127)} gs`)).toEqual([]);
  expect(overLimits(`/${'a'.repeat(128)} gs`)).toEqual([`le nom /${'a'.repeat(19)}…, de 128 octets`]);
});
