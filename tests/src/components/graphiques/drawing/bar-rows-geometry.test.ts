import { expect, test } from 'vitest';
import { barRowsGeometry, type BarRowsData } from '../../../../../src/components/graphiques/drawing/bar-rows-geometry.ts';
import { ages, postes } from './drawings.ts';

const data: BarRowsData = {
  rows: [
    { title: 'Un', value: 10, texture: 'solid', figure: '10' },
    { title: 'Deux', detail: 'le double', value: 20, texture: 'outline', figure: '20' },
    { title: 'Trois', value: 5, beyond: 15, texture: 'hatched', before: 'environ', figure: '5' },
  ],
  max: 20,
};

test.each([126, 72])('bars are as long as what they measure, %i wide', (width) => {
  const [one, two, three] = barRowsGeometry(data, width).bars;
  expect(two!.box.width).toBeCloseTo(2 * one!.box.width);
  expect(three!.box.width).toBeCloseTo(one!.box.width / 2);
  expect(three!.beyond!.width).toBeCloseTo(3 * three!.box.width);
});

test.each([126, 72])('every bar starts at zero, %i wide', (width) => {
  const { bars, zero } = barRowsGeometry(data, width);
  expect(bars.every(({ box }) => box.x === zero[0]!.x)).toBe(true);
});

test('bars do not touch each other', () => {
  const { bars } = barRowsGeometry(data, 126);
  bars.slice(1).forEach(({ box }, rank) => expect(box.y).toBeGreaterThan(bars[rank]!.box.y + bars[rank]!.box.height));
});

test('the reference stands where its measure is on the same scale', () => {
  const { bars, reference, zero } = barRowsGeometry({ ...data, reference: { value: 10, text: 'Ensemble' } }, 126);
  expect(reference[0]!.x - zero[0]!.x).toBeCloseTo(bars[0]!.box.width);
});

test('the track of the ages is a hundred per cent', () => {
  const { bars } = ages('papier');
  for (const { box, track } of bars) expect(box.width / track!.width).toBeLessThan(1);
  expect(bars.at(-1)!.box.width / bars.at(-1)!.track!.width).toBeCloseTo(0.62);
});

test('the posts: announced in outline, counted in full, estimated in hatches', () => {
  expect(postes('papier').bars.map(({ texture }) => texture)).toEqual(['outline', 'solid', 'solid', 'solid', 'hatched']);
});
