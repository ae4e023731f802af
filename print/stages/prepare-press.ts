/** Turns what a print shop asks for into its profile and its ink limit. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { PrintError } from '../errors.ts';
import { openColourEngine } from '../pdf/press/colour-engine.ts';
import { readIccProfile, type IccProfile } from '../pdf/press/icc-profile.ts';
import { inkLimitOf } from '../pdf/press/separation.ts';

export interface Press {
  readonly profile: IccProfile;
  /** The profile is the one for trying. */
  readonly isTrial: boolean;
  /** Sum of the four inks, in percent. */
  readonly inkLimit: number;
}

/** What was asked for, as it was typed. */
export interface PressRequest {
  /** Path of a profile, or `essai`. */
  readonly icc: string;
  /** Ink limit; by default what the profile lays down at most, and 300 % at most. */
  readonly encrage?: string | undefined;
}

/** Name of the profile that sharp carries (« Chemical proof », public domain): good for trying, for no real press. */
const TRIAL = 'essai';
const ASK =
  'Donnez le profil que l’imprimeur vous a envoyé : --icc chemin/vers/profil.icc. Pour essayer sans lui, sans pouvoir imprimer : --icc essai.';
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
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = isMissing ? 'ce fichier n’existe pas' : error instanceof Error ? error.message : String(error);
    throw new PrintError({ message: `Le profil ${path} ne se lit pas : ${reason}.`, remedy: ASK });
  }
}

async function readProfile(name: string): Promise<IccProfile> {
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
  const limit = Number(text.replace(/\s*%$/, '').replace(',', '.'));
  if (limit >= LOWEST && limit <= HIGHEST) return limit;
  throw new PrintError({
    message: `« ${text} » n’est pas un encrage possible.`,
    cause: 'L’encrage est la somme des quatre encres là où il y en a le plus ; l’imprimeur dit combien son papier en sèche.',
    remedy: `Donnez-le en pour cent, de ${LOWEST} à ${HIGHEST} : --encrage 300 est l’usage sur papier couché, 260 sur papier non couché.`,
  });
}

/** Percent. Converts colours of every kind, so that a profile that cannot is refused here. */
async function measureInkLimit(name: string, profile: IccProfile): Promise<number> {
  await using engine = await openColourEngine(profile);
  try {
    return Math.round((await inkLimitOf(engine)) * 100);
  } catch (error) {
    throw new PrintError({
      message: `${name} : ce profil ne convertit aucune couleur (${error instanceof Error ? error.message : String(error)}).`,
      remedy: ASK,
    });
  }
}

/** @throws PrintError for anything but the profile of a four-ink press, for what is no ink limit */
export async function preparePress({ icc, encrage }: PressRequest): Promise<Press> {
  const given = encrage === undefined ? undefined : readInkLimit(encrage);
  const profile = await readProfile(icc);
  const measured = await measureInkLimit(icc, profile);
  return { profile, isTrial: icc === TRIAL, inkLimit: given ?? measured };
}
