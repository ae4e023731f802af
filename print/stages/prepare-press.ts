/** Turns what a print shop asks for into its profile and its ink limit. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { PrintError } from '../errors.ts';
import { openColourEngine } from '../pdf/press/colour-engine.ts';
import { readIccProfile, type IccProfile } from '../pdf/press/icc-profile.ts';
import { inkLimitOf } from '../pdf/press/separation.ts';

export interface Press {
  readonly profile: IccProfile;
  /** Sum of the four inks, in percent. */
  readonly inkLimit: number;
}

/** Name of the profile that sharp carries (« Chemical proof », public domain): good for trying, for no real press. */
const TRIAL = 'essai';
const ASK =
  'Donnez le profil de votre imprimeur : --icc chemin/vers/profil.icc. Pour un simple essai, sans valeur pour l’impression : --icc essai.';
const LOWEST = 200;
const HIGHEST = 400;

async function trialProfile(): Promise<Uint8Array> {
  const picture = sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } });
  const { icc } = await sharp(await picture.withIccProfile('cmyk').tiff().toBuffer()).metadata();
  if (icc) return icc;
  throw new PrintError({ message: 'Le profil d’essai n’est pas dans cette version de sharp.', remedy: ASK });
}

async function readFileOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new PrintError({
      message: `Le profil ${path} ne se lit pas : ${error instanceof Error ? error.message : String(error)}`,
      remedy: ASK,
    });
  }
}

async function readProfile(name: string | undefined): Promise<IccProfile> {
  if (name === undefined || name === '') {
    throw new PrintError({
      message: 'Un fichier pour l’imprimeur se fait avec le profil ICC de sa presse, et il n’y en a pas.',
      cause: 'Sans lui, personne ne sait combien d’encre donne une couleur sur son papier.',
      remedy: ASK,
    });
  }
  const bytes = name === TRIAL ? await trialProfile() : await readFileOf(name);
  try {
    return readIccProfile(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new PrintError({ message: `${name} : ${error.message}`, remedy: ASK });
  }
}

/** Percent. */
function readInkLimit(text: string): number {
  const limit = Number(text.replace(/\s*%$/, ''));
  if (limit >= LOWEST && limit <= HIGHEST) return limit;
  throw new PrintError({
    message: `L’encrage « ${text} » n’en est pas un.`,
    remedy: `Donnez la somme des quatre encres en pour cent, de ${LOWEST} à ${HIGHEST} : --encrage 300.`,
  });
}

async function measureInkLimit(profile: IccProfile): Promise<number> {
  await using engine = await openColourEngine(profile);
  return Math.round((await inkLimitOf(engine)) * 100);
}

/**
 * @param icc path of a profile, or `essai`
 * @param encrage ink limit; by default what the profile lays down at most, and 300 % at most
 * @throws PrintError without a profile, for anything but that of a four-ink press, for what is no ink limit
 */
export async function preparePress({
  icc,
  encrage,
}: {
  readonly icc?: string | undefined;
  readonly encrage?: string | undefined;
}): Promise<Press> {
  const given = encrage === undefined ? undefined : readInkLimit(encrage);
  const profile = await readProfile(icc);
  return { profile, inkLimit: given ?? (await measureInkLimit(profile)) };
}
