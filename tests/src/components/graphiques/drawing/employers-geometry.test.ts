import { describe, expect, test } from 'vitest';
import { signsFor } from '../../../../../src/components/graphiques/drawing/employers-geometry.ts';
import { quiEmbaucheChart } from '../../../../../src/components/graphiques/qui-embauche-chart.ts';
import { realBook } from '../real-book.ts';
import { employeurs } from './drawings.ts';

const { publicSide, privateSide, perSign } = quiEmbaucheChart(realBook()).data;

describe.each(['papier', 'etroit'] as const)('who hires, %s', (format) => {
  const drawn = employeurs(format);

  test('the two shares are as wide as they are large', () => {
    expect(drawn.shares.publicSide.width / drawn.shares.privateSide.width).toBeCloseTo(publicSide.percent / privateSide.percent);
  });

  test('there is one sign for ten employers of each kind', () => {
    const wanted = (kinds: typeof publicSide.kinds): number => kinds.reduce((sum, { count }) => sum + signsFor(count, perSign), 0);
    expect(drawn.publicSigns).toHaveLength(wanted(publicSide.kinds));
    expect(drawn.privateSigns).toHaveLength(wanted(privateSide.kinds));
  });

  test('the signs stay inside the drawing', () => {
    const right = Math.max(...[...drawn.publicSigns, ...drawn.privateSigns].map((sign) => sign.x + sign.width));
    expect(right).toBeLessThanOrEqual(drawn.width);
  });
});

test('a number of signs is rounded, never to nothing', () => {
  expect([484, 142, 63, 3].map((count) => signsFor(count, 10))).toEqual([48, 14, 6, 1]);
});
