import { expect, test } from 'vitest';
import { clearOfEdges } from '../../../../print/checks/impose/clear-of-edges.ts';
import type { TextRun } from '../../../../print/pdf/placed-text.ts';
import { told } from '../../report-builder.ts';

const run: TextRun = { text: 'Bonjour', x: 20, y: 50, width: 30, height: 4, upright: true };
const page = (change: Partial<TextRun> = {}) => ({ width: 297, height: 210, runs: [{ ...run, ...change }] });

test('words inside of what an office printer prints pass', () => {
  expect(clearOfEdges([page(), page({ x: 6 }), page({ y: 9 }), page({ y: 203 }), page({ x: 261 })])).toEqual([]);
});

test.each([
  ['gauche', { x: 5.5 }, '5,5'],
  ['droit', { x: 263 }, '4,0'],
  ['haut', { y: 7 }, '4,0'],
  ['bas', { y: 206 }, '3,0'],
])('words near the edge « %s » are refused', (edge, change, distance) => {
  const issues = clearOfEdges([page(), page(change)]);
  expect(issues).toHaveLength(1);
  expect(issues[0]!.place).toBe('page 2, « Bonjour »');
  expect(issues[0]!.message).toContain(`à ${distance} mm du bord ${edge} du papier`);
});

test('the issue says what to do', () => {
  expect(told(clearOfEdges([page({ x: 2 })]))).toMatchInlineSnapshot(`
    [
      "error [clear-of-edges] page 1, « Bonjour » : ce texte est à 2,0 mm du bord gauche du papier ; une imprimante de bureau en laisse 6 blancs.
        → Agrandissez la marge de ce côté dans print/styles/formats.",
    ]
  `);
});
