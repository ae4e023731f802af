/** Says which colours the numbers of a document mean: sRGB, with its profile, so that a screen and a press draw the same. */
import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';

const SRGB = 'sRGB IEC61966-2.1';

/** The sRGB profile that the image library carries: 480 bytes, ICC version 4.2, public domain (CC0). */
async function srgbProfile(): Promise<Uint8Array> {
  const pixel = sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } });
  const { icc } = await sharp(await pixel.withIccProfile('srgb').png().toBuffer()).metadata();
  if (!icc) throw new Error('La bibliothèque d’images ne donne pas de profil sRGB.');
  return icc;
}

/** PDF/A asks for it as soon as a colour is given without a profile of its own, as Chromium gives them (ISO 19005-2, 6.2.3). */
export async function writeOutputIntent({ catalog, context }: PDFDocument): Promise<void> {
  const profile = context.register(context.flateStream(await srgbProfile(), { N: 3 }));
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of(SRGB),
    RegistryName: PDFString.of('http://www.color.org'),
    Info: PDFString.of(SRGB),
    DestOutputProfile: profile,
  };
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
}
