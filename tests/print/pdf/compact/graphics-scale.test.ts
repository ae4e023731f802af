import { expect, test } from 'vitest';
import { GraphicsScale } from '../../../../print/pdf/compact/graphics-scale.ts';

test('a unit is a point until something scales it', () => {
  expect(new GraphicsScale().points).toBe(1);
});

test('scales multiply, and go back with the state that was saved', () => {
  const scale = new GraphicsScale();
  scale.transform([0.24, 0, 0, -0.24, 0, 841]);
  scale.save();
  scale.transform([3.125, 0, 0, 3.125, 0, 0]);
  expect(scale.points).toBeCloseTo(0.75);
  scale.restore();
  expect(scale.points).toBeCloseTo(0.24);
});

test('the larger of both axes counts, turned or not', () => {
  const scale = new GraphicsScale();
  scale.transform([0, 2, -5, 0, 0, 0]);
  expect(scale.points).toBe(5);
});

test('a state that was not saved is the first one', () => {
  const scale = new GraphicsScale();
  scale.transform([9, 0, 0, 9, 0, 0]);
  scale.restore();
  expect(scale.points).toBe(1);
});
