import { afterAll, beforeAll, expect, test } from 'vitest';
import { openColourEngine, type ColourEngine, type Rgb } from '../../../../print/pdf/press/colour-engine.ts';
import { totalInk } from '../../../../print/pdf/press/inks.ts';
import { inkLimitOf, separate, type Role } from '../../../../print/pdf/press/separation.ts';
import { profile } from './press-sample.ts';

let engine: ColourEngine;
beforeAll(async () => {
  engine = await openColourEngine(profile);
});
afterAll(() => engine[Symbol.asyncDispose]());

const rgbOf = (hex: string): Rgb => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const inksOf = async (hex: string, role: Role, limit = 3) => (await separate(engine, [{ rgb: rgbOf(hex), role }], limit))[0]!;

test.each<[string, Role]>([
  ['000000', 'line'],
  ['1b1b1f', 'line'],
  ['1b1b1f', 'area'],
  ['2a2a31', 'line'],
])('%s is seen as black: solid black ink alone (%s)', async (hex, role) => {
  expect(await inksOf(hex, role)).toEqual([0, 0, 0, 1]);
});

test.each<[string, Role]>([
  ['3d3d46', 'line'],
  ['55555e', 'line'],
  ['8b867b', 'line'],
  ['d8d3c8', 'line'],
  ['3d3d46', 'area'],
  ['808080', 'area'],
])('%s is a grey: black ink alone (%s)', async (hex, role) => {
  const [cyan, magenta, yellow, black] = await inksOf(hex, role);
  expect([cyan, magenta, yellow]).toEqual([0, 0, 0]);
  expect(black).toBeGreaterThan(0);
  expect(black).toBeLessThan(1);
});

test('a grey looks as light printed as it was on the screen', async () => {
  const [screen] = await engine.sightOf([rgbOf('808080')]);
  const inks = await inksOf('808080', 'line');
  const [paper] = await engine.sightOfInks(Uint8Array.from(inks.map((ink) => Math.round(ink * 255))));
  expect(Math.abs(paper![0] - screen![0])).toBeLessThan(1);
});

test.each(['f6ba3c', 'b23c17', '0b6b6b', '4a46a8', 'a3285f', 'efeffb'])('%s is a colour: it has the inks of the profile', async (hex) => {
  const [cyan, magenta, yellow] = await inksOf(hex, 'area');
  expect(cyan + magenta + yellow).toBeGreaterThan(0.02);
});

test('a pale tint is a tint as an area, a grey as a rule', async () => {
  const [area, line] = [await inksOf('efeffb', 'area'), await inksOf('efeffb', 'line')];
  expect(totalInk(area) - area[3]).toBeGreaterThan(0);
  expect(line.slice(0, 3)).toEqual([0, 0, 0]);
});

test('white is no ink', async () => {
  expect(await inksOf('ffffff', 'area')).toEqual([0, 0, 0, 0]);
});

test('no ink is so weak that it prints as stray dots', async () => {
  for (const hex of ['f6ba3c', '0b6b6b', 'fdf3dc', 'e8f4f2'])
    for (const ink of await inksOf(hex, 'area')) expect(ink === 0 || ink >= 0.02).toBe(true);
});

test('a pale tint keeps its hue: an ink that is nearly strong enough is made so', async () => {
  const [screen] = await engine.sightOf([rgbOf('fdf3dc')]);
  const inks = await inksOf('fdf3dc', 'area');
  const [paper] = await engine.sightOfInks(Uint8Array.from(inks.map((ink) => Math.round(ink * 255))));
  expect(inks[1]).toBe(0.02);
  expect(Math.abs(paper![1] - screen![1])).toBeLessThan(2);
});

test('no colour has more ink than the limit', async () => {
  expect(totalInk(await inksOf('1a3a10', 'area', 3))).toBeGreaterThan(1.5);
  expect(totalInk(await inksOf('1a3a10', 'area', 1.5))).toBeCloseTo(1.5, 6);
});

test('the limit of a profile is the most that it lays down', async () => {
  expect(await inkLimitOf(engine)).toBe(2.58);
});
