import { describe, expect, test } from 'vitest';
import { stackAsides, type WantedAside, type Zone } from '../../../print/browser/stack-asides.ts';

const HEIGHT = 1000;
/** Air between two asides, in pixels. */
const GAP = 14;

test('an aside alone stands beside its block', () => {
  expect(stackAsides([{ top: 300, height: 100 }], [], HEIGHT)).toEqual([300]);
});

test('an aside beside the last lines moves up to stay on the page', () => {
  expect(stackAsides([{ top: 950, height: 100 }], [], HEIGHT)).toEqual([900]);
});

test('a second aside stands above or below the first, whichever is nearer', () => {
  expect(
    stackAsides(
      [
        { top: 300, height: 100 },
        { top: 300, height: 50 },
      ],
      [],
      HEIGHT,
    ),
  ).toEqual([300, 300 - GAP - 50]);
  expect(
    stackAsides(
      [
        { top: 300, height: 50 },
        { top: 300, height: 100 },
      ],
      [],
      HEIGHT,
    ),
  ).toEqual([300, 300 + 50 + GAP]);
});

test('an aside takes the nearest place beside a wide block', () => {
  const zone = { top: 400, bottom: 600 };
  expect(stackAsides([{ top: 420, height: 50 }], [zone], HEIGHT)).toEqual([400 - GAP - 50]);
  expect(stackAsides([{ top: 590, height: 50 }], [zone], HEIGHT)).toEqual([600 + GAP]);
});

test('an aside as tall as the page has no room beside another', () => {
  expect(
    stackAsides(
      [
        { top: 0, height: HEIGHT },
        { top: 0, height: 1 },
      ],
      [],
      HEIGHT,
    ),
  ).toEqual([0, undefined]);
});

test('an aside taller than the column is refused, and leaves its place to the next', () => {
  expect(
    stackAsides(
      [
        { top: 0, height: HEIGHT + 1 },
        { top: 0, height: 10 },
      ],
      [],
      HEIGHT,
    ),
  ).toEqual([undefined, 0]);
});

test('a zone over the whole column leaves no place', () => {
  expect(stackAsides([{ top: 100, height: 10 }], [{ top: 0, bottom: HEIGHT }], HEIGHT)).toEqual([undefined]);
});

describe('whatever the asides and the zones', () => {
  /** Small numbers that look random and are the same everywhere. */
  const numbers = (seed: number) => {
    let state = seed;
    return (limit: number): number => {
      state = (state * 48271) % 2147483647;
      return state % limit;
    };
  };
  const samples = Array.from({ length: 300 }, (_none, index) => {
    const next = numbers(index + 1);
    const asides: WantedAside[] = Array.from({ length: 1 + next(6) }, () => ({ top: next(HEIGHT), height: 20 + next(300) }));
    const zones: Zone[] = Array.from({ length: next(3) }, () => ({ top: next(800), bottom: 0 })).map(({ top }) => ({
      top,
      bottom: top + 20 + next(180),
    }));
    return { asides, zones, placed: stackAsides(asides, zones, HEIGHT) };
  });

  test('none leaves the column, none touches another nor a zone', () => {
    for (const { asides, zones, placed } of samples) {
      const taken = [...zones];
      for (const [index, top] of placed.entries()) {
        if (top === undefined) continue;
        const bottom = top + asides[index]!.height;
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(HEIGHT);
        for (const other of taken) expect(top >= other.bottom + GAP || bottom <= other.top - GAP).toBe(true);
        taken.push({ top, bottom });
      }
    }
  });

  test('some were moved, some refused: the samples are not easy', () => {
    expect(
      samples.filter(({ asides, placed }) => placed.some((top, index) => top !== undefined && top !== asides[index]!.top)).length,
    ).toBeGreaterThan(50);
    expect(samples.filter(({ placed }) => placed.includes(undefined)).length).toBeGreaterThan(10);
  });
});
