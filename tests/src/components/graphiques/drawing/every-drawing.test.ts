import { describe, expect, test } from 'vitest';
import { boxContains, boxesOverlap } from '../../../../../src/components/graphiques/drawing/box.ts';
import { labelBox } from '../../../../../src/components/graphiques/drawing/label.ts';
import { drawings } from './drawings.ts';

/** 8 pt, in millimetres. */
const SMALLEST = (8 * 25.4) / 72;

describe.each(drawings)('$name, $format', ({ labels, width, height }) => {
  test('no label lies on another', () => {
    const boxes = labels.map((label) => ({ text: label.text, box: labelBox(label) }));
    const clashes = boxes.flatMap((a, rank) =>
      boxes
        .slice(rank + 1)
        .filter((b) => boxesOverlap(a.box, b.box))
        .map((b) => `${a.text} | ${b.text}`),
    );
    expect(clashes).toEqual([]);
  });

  test('every label is inside the drawing', () => {
    const frame = { x: 0, y: 0, width, height };
    expect(labels.filter((label) => !boxContains(frame, labelBox(label))).map(({ text }) => text)).toEqual([]);
  });

  test('no text is under 8 points on paper', () => {
    expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(SMALLEST);
  });

  test('each label is one line, its words parted by single spaces', () => {
    expect(labels.filter(({ text }) => text === '' || /^\s|\s$|[\n\t]| {2}/.test(text))).toEqual([]);
  });

  test('the labels hold the French apostrophe and spaces', () => {
    expect(labels.filter(({ text }) => /'|\d [€%]|\d \d{3}/.test(text)).map(({ text }) => text)).toEqual([]);
  });
});

test('the drawings of a full page leave room for their title and their sources', () => {
  const onPaper = (name: string): number => drawings.find((drawing) => drawing.name === name && drawing.format === 'papier')!.height;
  expect(onPaper('chronologie')).toBeLessThanOrEqual(215);
  expect(onPaper('parcours')).toBeLessThanOrEqual(212);
});
