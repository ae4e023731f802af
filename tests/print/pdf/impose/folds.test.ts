import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldsOfEditions, LEAFLET_PANELS } from '../../../../print/pdf/impose/folds.ts';

const SHEET = 297;
const [outside, inside] = foldsOfEditions['depliant']!;

interface Panel {
  /** Rank on the outer face, from the left. */
  readonly rank: number;
  /** Where it lies, from the left edge of the sheet before folding. */
  readonly from: number;
  readonly to: number;
  /** Its outer face is on top. */
  readonly showsOuter: boolean;
}

/**
 * Folds the leaflet laid with its inner face up, seen from the outer face's left: the narrow panel is turned over the middle one, then the
 * cover over both. Bottom first.
 */
function foldLeaflet([first, second]: readonly number[]): Panel[] {
  const [narrow, middle, cover] = [
    { rank: 0, from: 0, to: first! },
    { rank: 1, from: first!, to: second! },
    { rank: 2, from: second!, to: SHEET },
  ] as const;
  /** Turned about a fold, a panel lies on the other side of it, its other face up. */
  const turned = ({ rank, from, to }: typeof narrow | typeof cover, fold: number): Panel => ({
    rank,
    from: 2 * fold - to,
    to: 2 * fold - from,
    showsOuter: true,
  });
  return [{ ...middle, showsOuter: false }, turned(narrow, first!), turned(cover, second!)];
}

test('folded, the cover lies on the narrow panel, which lies on the middle one', () => {
  expect(foldLeaflet(outside!).map(({ rank, showsOuter }) => [rank, showsOuter])).toEqual([
    [1, false],
    [0, true],
    [2, true],
  ]);
});

test('the cover covers the middle panel from edge to edge', () => {
  const [middle, , cover] = foldLeaflet(outside!);
  expect([cover!.from, cover!.to]).toEqual([middle!.from, middle!.to]);
});

test('the panel inside ends 1 to 2 mm before the fold that closes on it', () => {
  const [middle, narrow] = foldLeaflet(outside!);
  expect(narrow!.from).toBe(middle!.from);
  expect(middle!.to - narrow!.to).toBeGreaterThanOrEqual(1);
  expect(middle!.to - narrow!.to).toBeLessThanOrEqual(2);
});

test('a panel of the same width as the others would touch the fold', () => {
  const [middle, narrow] = foldLeaflet([99, 198]);
  expect(middle!.to - narrow!.to).toBe(0);
});

test('on the inner face the folds stand where they do on the outer one, seen from behind', () => {
  expect(inside).toEqual(outside!.toReversed().map((fold) => SHEET - fold));
});

test('the panels fill the sheet', () => {
  expect(LEAFLET_PANELS.reduce<number>((sum, width) => sum + width, 0)).toBe(SHEET);
});

/** Widths of the panels of a face once trimmed, in millimetres, as the style sheet gives them. */
function columnsOf(css: string, face: string): number[] {
  const valueOf = (name: string): string => new RegExp(`${name}:\\s*([^;]+);`).exec(css)?.[1] ?? '0mm';
  const [, rule = ''] = new RegExp(`\\.${face} \\{([^}]*)\\}`).exec(css) ?? [];
  const [, columns = ''] = /grid-template-columns:\s*([^;]+);/.exec(rule) ?? [];
  const resolved = columns.replaceAll(/var\((--[\w-]+)\)/g, (_all, name: string) => (name === '--fond-perdu' ? '0mm' : valueOf(name)));
  const sum = (terms: string): number => [...terms.matchAll(/[\d.]+(?=mm)/g)].reduce((total, [length]) => total + Number(length), 0);
  return (resolved.match(/calc\([^)]*\)|[\d.]+mm/g) ?? []).map(sum);
}

test('the style of the leaflet gives its panels these widths', () => {
  const css = readFileSync('print/styles/formats/depliant.css', 'utf8');
  expect(columnsOf(css, 'face-1')).toEqual(LEAFLET_PANELS);
  expect(columnsOf(css, 'face-2')).toEqual(LEAFLET_PANELS.toReversed());
});
