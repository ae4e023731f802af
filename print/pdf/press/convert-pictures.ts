/** Separates the pictures of a document into the four inks, within the ink limit. */
import { PDFName, PDFNumber, PDFRawStream, decodePDFRawStream, type PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { ColourEngine } from './colour-engine.ts';
import { limitInk, totalInk } from './inks.ts';
import { colourSpaceOf } from './resources.ts';
import { inksAt } from './separation.ts';
import type { Picture } from './walk-page.ts';

const name = (text: string): PDFName => PDFName.of(text);
const COLOUR_SPACE = name('ColorSpace');
const numberOf = (dict: PDFDict, key: string): number => dict.lookup(name(key), PDFNumber).asNumber();

/** The picture as an sRGB image: a JPEG as it is, bare samples otherwise. */
function screenPicture(stream: PDFRawStream, page: number): Sharp {
  const filter = stream.dict.get(name('Filter'));
  if (filter === name('DCTDecode')) return sharp(stream.contents);
  if (filter !== undefined && filter !== name('FlateDecode'))
    throw new RangeError(`Page ${page} : une image est comprimée par ${filter.toString()}, que ce projet ne lit pas.`);
  const [width, height] = [numberOf(stream.dict, 'Width'), numberOf(stream.dict, 'Height')];
  if (numberOf(stream.dict, 'BitsPerComponent') !== 8) throw new RangeError(`Page ${page} : une image n’a pas huit bits par couleur.`);
  return sharp(decodePDFRawStream(stream).decode(), { raw: { width, height, channels: 3 } });
}

/** Brings each pixel within the limit, in place. */
function limitPixels(pixels: Buffer, limit: number): void {
  for (let rank = 0; 4 * rank < pixels.length; rank += 1) {
    const inks = inksAt(pixels, rank);
    if (totalInk(inks) <= limit) continue;
    for (const [offset, ink] of limitInk(inks, limit).entries()) pixels[4 * rank + offset] = Math.floor(ink * 255);
  }
}

function replacePicture(document: PDFDocument, { ref, stream }: Picture, pixels: Buffer): void {
  const { dict } = stream;
  const bytes = deflateSync(pixels, { level: 9 });
  for (const key of ['DecodeParms', 'Decode', 'ColorTransform']) dict.delete(name(key));
  dict.set(COLOUR_SPACE, name('DeviceCMYK'));
  dict.set(name('Filter'), name('FlateDecode'));
  dict.set(name('Length'), PDFNumber.of(bytes.length));
  document.context.assign(ref, PDFRawStream.of(dict, bytes));
}

/** A grey picture is printed in black as it is. @throws RangeError for a picture in colours that this project does not know */
export async function convertPicture(
  document: PDFDocument,
  picture: Picture,
  page: number,
  engine: ColourEngine,
  limit: number,
): Promise<void> {
  const { dict } = picture.stream;
  if (picture.isStencil) return;
  const space = colourSpaceOf(document.context, dict.get(COLOUR_SPACE));
  if (space === 'gray') dict.set(COLOUR_SPACE, name('DeviceGray'));
  else if (space === 'rgb') {
    const { pixels } = await engine.separate(screenPicture(picture.stream, page));
    limitPixels(pixels, limit);
    replacePicture(document, picture, pixels);
  } else if (space !== 'cmyk') throw new RangeError(`Page ${page} : une image a des couleurs que ce projet ne sait pas séparer.`);
}
