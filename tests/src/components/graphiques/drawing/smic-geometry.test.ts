import { expect, test } from 'vitest';
import { boxesOverlap } from '../../../../../src/components/graphiques/drawing/box.ts';
import { labelBox } from '../../../../../src/components/graphiques/drawing/label.ts';
import { smicGeometry, type SmicData } from '../../../../../src/components/graphiques/drawing/smic-geometry.ts';
import { smic } from './drawings.ts';

const data: SmicData = {
  steps: [
    { date: '2023-01', valeur: 1700 },
    { date: '2024-01', valeur: 1750 },
    { date: '2024-07', valeur: 1850 },
    { date: '2025-01', valeur: 1900 },
  ],
  salaryRead: 1800,
  until: '2025-09-30',
};

test('the steps climb from left to right', () => {
  const { corners } = smicGeometry(data, 126);
  corners.slice(1).forEach((corner, rank) => {
    expect(corner.x).toBeGreaterThan(corners[rank]!.x);
    expect(corner.y).toBeLessThan(corners[rank]!.y);
  });
});

test('a year is as wide as another, a euro as high as another', () => {
  const [first, second, , fourth] = smicGeometry(data, 126).corners;
  expect(fourth!.x - second!.x).toBeCloseTo(((second!.x - first!.x) * 366) / 365);
  expect(first!.y - second!.y).toBeCloseTo((second!.y - fourth!.y) / 3);
});

test('the curve passes the flat line at the first step above it', () => {
  const { corners, crossing, flat } = smicGeometry(data, 126);
  expect(crossing).toMatchObject({ x: corners[2]!.x, y: flat.y });
});

test('the marked area lies between the flat line and the steps above it, and nowhere else', () => {
  const { above, corners, flat } = smicGeometry(data, 126);
  expect(above).toHaveLength(2);
  above.forEach((box, rank) => {
    expect(box.y).toBe(corners[rank + 2]!.y);
    expect(box.y + box.height).toBeCloseTo(flat.y);
  });
});

test('a Smic that never passes the line has neither area nor crossing', () => {
  const { above, crossing } = smicGeometry({ ...data, salaryRead: 2000 }, 126);
  expect(above).toEqual([]);
  expect(crossing).toBeUndefined();
});

test.each(['papier', 'etroit'] as const)('the vertical under the crossing runs through no label, %s', (format) => {
  const { crossing, labels } = smic(format);
  const drops = crossing!.drops.map(({ y1, y2 }) => ({ x: crossing!.x - 0.2, y: y1, width: 0.4, height: y2 - y1 }));
  expect(labels.filter((label) => drops.some((drop) => boxesOverlap(drop, labelBox(label)))).map(({ text }) => text)).toEqual([]);
});

test('every step is labelled with its month and its amount', () => {
  const texts = smicGeometry(data, 126).labels.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['janv. 1\u202f700,00\u00a0€', 'juil. 1\u202f850,00\u00a0€']));
});
