import { expect, test } from 'vitest';
import { hatchPath } from '../../../../../src/components/graphiques/drawing/hatch.ts';

const box = { x: 10, y: 20, width: 8, height: 5 };
const pointsOf = (path: string) => [...path.matchAll(/[ML](\S+?) ([\d.-]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

test.each(['rising', 'falling'] as const)('%s lines stay inside their box, at 45 degrees', (direction) => {
  const points = pointsOf(hatchPath([box], 1.6, direction));
  expect(points.length).toBeGreaterThan(8);
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(9.99);
    expect(x).toBeLessThanOrEqual(18.01);
    expect(y).toBeGreaterThanOrEqual(19.99);
    expect(y).toBeLessThanOrEqual(25.01);
  }
  const [from, to] = points;
  expect(Math.abs(to!.y - from!.y)).toBeCloseTo(Math.abs(to!.x - from!.x));
});

test('two boxes side by side share their lines', () => {
  const left = pointsOf(hatchPath([{ x: 0, y: 0, width: 4, height: 4 }], 1.6));
  const right = pointsOf(hatchPath([{ x: 4, y: 0, width: 4, height: 4 }], 1.6));
  const sums = (points: typeof left) => new Set(points.map(({ x, y }) => Math.round((x + y) * 10) % 16));
  expect(sums(left)).toEqual(sums(right));
});
