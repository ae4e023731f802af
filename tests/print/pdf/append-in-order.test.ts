import { PDFCrossRefStream, PDFDict, PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { appendInOrder } from '../../../print/pdf/append-in-order.ts';

/** Bytes of a cross-reference stream whose entries were added in that order. */
const written = (numbers: readonly number[]): string => {
  const stream = PDFCrossRefStream.create(PDFDict.withContext(PDFContext.create()), false);
  for (const number of numbers) stream.addUncompressedEntry(PDFRef.of(number), number * 100);
  return Buffer.from(stream.getUnencodedContents()).toString('hex');
};

const inOrder = [1, 2, 3, 5, 8, 9];
const mixed = [3, 1, 9, 2, 8, 5];
let before: string[];
beforeAll(() => {
  before = [written(inOrder), written(mixed)];
  appendInOrder();
});

test('entries in order are written as pdf-lib writes them', () => {
  expect(written(inOrder)).toBe(before[0]);
});

test('entries out of order too', () => {
  expect(written(mixed)).toBe(before[1]);
});

test('a thousand times the entries take about a thousand times as long, not a million', () => {
  const numbers = Array.from({ length: 200_000 }, (_none, index) => index + 1);
  const start = performance.now();
  const stream = PDFCrossRefStream.create(PDFDict.withContext(PDFContext.create()), false);
  for (const number of numbers) stream.addUncompressedEntry(PDFRef.of(number), number);
  // Stock pdf-lib takes minutes.
  expect(performance.now() - start).toBeLessThan(5000);
});
