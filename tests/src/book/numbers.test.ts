import { expect, test } from 'vitest';
import { dateEnMots, nombre, nombreAvecUnite, nombresEcrits } from '../../../src/book/numbers.ts';

test('thousands are held by a narrow no-break space', () => {
  expect(nombre(1554.58)).toBe('1\u202f554,58');
  expect(nombre(4000)).toBe('4\u202f000');
});

test('decimals are kept when asked for', () => {
  expect(nombre(17, 1)).toBe('17,0');
});

test('a unit is held by a no-break space', () => {
  expect(nombreAvecUnite(15.4, '%', 1)).toBe('15,4\u00a0%');
});

test.each([
  ['2026-11-01', '1er\u00a0novembre\u00a02026'],
  ['2026-11', 'novembre\u00a02026'],
  ['2026', '2026'],
  ['fin 2025', 'fin 2025'],
])('the date %s is read as %s', (date, mots) => {
  expect(dateEnMots(date)).toBe(mots);
});

test('numbers are read back whatever their spaces', () => {
  expect(nombresEcrits('de 1\u202f867,02 € à 2 500 € en 2026')).toEqual(['1867.02', '2500', '2026']);
});
