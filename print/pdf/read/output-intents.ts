/** Reads the output intents of a file: the colours that it is meant to be shown in. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { readIccProfile, type IccProfile } from './icc-profile.ts';
import { dictIn, dictsIn, nameIn, valueOf } from './values.ts';

export interface OutputIntent {
  readonly dict: PDFDict;
  readonly place: string;
  readonly kind: string | undefined;
  readonly profileDict: PDFDict | undefined;
  readonly profile: IccProfile | undefined;
}

export const readOutputIntents = (catalog: PDFDict): OutputIntent[] =>
  dictsIn(catalog, 'OutputIntents').map((dict, rank) => ({
    dict,
    place: `intention de sortie ${rank + 1}`,
    kind: nameIn(dict, 'S'),
    profileDict: dictIn(dict, 'DestOutputProfile'),
    profile: readIccProfile(valueOf(dict, 'DestOutputProfile')),
  }));

/** The colours of PDF/A's own intent: `RGB `, `CMYK` or `GRAY`; `undefined` without one. */
export const outputColours = (catalog: PDFDict): string | undefined =>
  readOutputIntents(catalog).find(({ kind, profile }) => kind === 'GTS_PDFA1' && profile)?.profile?.colourSpace;
