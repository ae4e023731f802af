/** Converts colours between screen, press and sight through a profile: Little CMS does it, inside of sharp. */
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { cmykTiff } from './cmyk-tiff.ts';
import type { IccProfile } from './icc-profile.ts';

/** Lightness from 0 to 100, then red against green and yellow against blue (CIE 1976). */
export type Lab = readonly [lightness: number, a: number, b: number];

/** Three bytes, sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number];

export interface ColourEngine extends AsyncDisposable {
  /** Four bytes for each pixel, perceptual intent. The input is an sRGB picture. */
  readonly separate: (picture: Sharp) => Promise<{ readonly pixels: Buffer; readonly width: number; readonly height: number }>;
  /** The same, for a list of colours. */
  readonly toInks: (colours: readonly Rgb[]) => Promise<Buffer>;
  /** What four-byte inks look like once printed. */
  readonly sightOfInks: (inks: Uint8Array) => Promise<Lab[]>;
  readonly sightOf: (colours: readonly Rgb[]) => Promise<Lab[]>;
}

/** Pixels of a picture made of a list of colours, and how many there are. */
interface Swatches {
  readonly pixels: Uint8Array;
  readonly width: number;
}

const asSwatches = (colours: readonly Rgb[]): Swatches => ({ pixels: Uint8Array.from(colours.flat()), width: colours.length });
const picture = ({ pixels, width }: Swatches): Sharp => sharp(pixels, { raw: { width, height: 1, channels: 3 } });

async function sight(swatches: Sharp): Promise<Lab[]> {
  const { data } = await swatches.toColourspace('lab').raw({ depth: 'float' }).toBuffer({ resolveWithObject: true });
  const values = new Float32Array(data.buffer, data.byteOffset, data.length / Float32Array.BYTES_PER_ELEMENT);
  return Array.from({ length: values.length / 3 }, (_none, rank) => [
    values[3 * rank] ?? 0,
    values[3 * rank + 1] ?? 0,
    values[3 * rank + 2] ?? 0,
  ]);
}

/** Sharp reads profiles from files: this one stands in the system's temporary folder until the engine is disposed of. */
export async function openColourEngine({ bytes }: Pick<IccProfile, 'bytes'>): Promise<ColourEngine> {
  const path = join(tmpdir(), `profil-${randomUUID()}.icc`);
  await writeFile(path, bytes);
  const separate: ColourEngine['separate'] = async (source) => {
    const { data, info } = await source.withIccProfile(path).raw().toBuffer({ resolveWithObject: true });
    if (info.channels !== 4) throw new Error(`Le profil rend ${info.channels} encres au lieu de quatre.`);
    return { pixels: data, width: info.width, height: info.height };
  };
  return {
    separate,
    toInks: async (colours) => (colours.length === 0 ? Buffer.alloc(0) : (await separate(picture(asSwatches(colours)))).pixels),
    sightOfInks: async (inks) => (inks.length === 0 ? [] : sight(sharp(cmykTiff(inks, inks.length / 4, 1, bytes)))),
    sightOf: async (colours) => (colours.length === 0 ? [] : sight(picture(asSwatches(colours)))),
    [Symbol.asyncDispose]: () => rm(path, { force: true }),
  };
}
