/** Turns the colours of the screen into inks: greys in black alone, the rest through the profile, all within the ink limit. */
import type { ColourEngine, Lab, Rgb } from './colour-engine.ts';
import { NO_INK, limitInk, totalInk, type Inks } from './inks.ts';

/** A line is text, a rule or the edge of a shape: thin enough for two inks that miss each other by a tenth of a millimetre to show. */
export type Role = 'line' | 'area';

export interface ScreenColour {
  readonly rgb: Rgb;
  readonly role: Role;
}

/** Nearer to grey than the eye tells on paper, as a CIE 1976 chroma. */
const GREY_CHROMA = 8;
/** The same for colours so dark that they are seen as black. */
const DARK = { lightness: 20, chroma: 16 };
/** Above, an area of some chroma is a tint that its page was given on purpose. */
const TINT = { lightness: 70, chroma: 2 };
/** Less than this share of an ink prints as stray dots: it becomes none or that much, whichever is nearer. */
const STRAY = 0.02;
const INK_LEVELS = 256;
/** Colours per axis in the cube that a profile is measured on. */
const CUBE = 17;
/** What any offset press and paper takes. */
const USUAL_LIMIT = 3;

const chromaOf = ([, a, b]: Lab): number => Math.hypot(a, b);

/** Whether a colour prints in black alone. */
export function isGrey(sight: Lab, role: Role): boolean {
  const chroma = chromaOf(sight);
  const [lightness] = sight;
  if (lightness < DARK.lightness) return chroma <= DARK.chroma;
  return chroma <= (role === 'area' && lightness > TINT.lightness ? TINT.chroma : GREY_CHROMA);
}

/** How light each of the 256 levels of black looks on white paper. */
async function blackScale(engine: ColourEngine): Promise<number[]> {
  const levels = Array.from({ length: INK_LEVELS }, (_none, level) => [0, 0, 0, level]);
  return (await engine.sightOfInks(Uint8Array.from(levels.flat()))).map(([lightness]) => lightness);
}

/** The least black that is no lighter on paper than the colour is on the screen; solid for what is seen as black. */
function blackFor(lightness: number, scale: readonly number[]): number {
  if (lightness < DARK.lightness) return 1;
  const level = scale.findIndex((printed) => printed <= lightness + 0.25);
  return (level < 0 ? INK_LEVELS - 1 : level) / (INK_LEVELS - 1);
}

const withoutStrays = (inks: Inks): Inks => {
  const clean = (ink: number): number => (ink < STRAY / 2 ? 0 : Math.max(ink, STRAY));
  return [clean(inks[0]), clean(inks[1]), clean(inks[2]), clean(inks[3])];
};

export const inksAt = (pixels: Uint8Array, rank: number): Inks => {
  const ink = (offset: number): number => (pixels[4 * rank + offset] ?? 0) / 255;
  return [ink(0), ink(1), ink(2), ink(3)];
};

/** Inks of each colour, in the same order. @param limit sum of the four inks */
export async function separate(engine: ColourEngine, colours: readonly ScreenColour[], limit: number): Promise<Inks[]> {
  const list = colours.map(({ rgb }) => rgb);
  const [sights, pixels, scale] = await Promise.all([engine.sightOf(list), engine.toInks(list), blackScale(engine)]);
  return colours.map(({ rgb, role }, rank): Inks => {
    if (rgb.every((value) => value === 255)) return NO_INK;
    const sight = sights[rank];
    if (sight && isGrey(sight, role)) return [0, 0, 0, blackFor(sight[0], scale)];
    return limitInk(withoutStrays(inksAt(pixels, rank)), limit);
  });
}

/** The most ink that a profile lays down for any colour of the screen, or the usual limit when that is less. Sum of the four inks. */
export async function inkLimitOf(engine: ColourEngine): Promise<number> {
  const axis = Array.from({ length: CUBE }, (_none, step) => Math.round((255 * step) / (CUBE - 1)));
  const cube = axis.flatMap((r) => axis.flatMap((g) => axis.map((b): Rgb => [r, g, b])));
  const pixels = await engine.toInks(cube);
  const most = cube.reduce((max, _colour, rank) => Math.max(max, totalInk(inksAt(pixels, rank))), 0);
  return Math.min(USUAL_LIMIT, Math.ceil(most * 100) / 100);
}
