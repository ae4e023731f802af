/** Turns a finished edition into a PDF/X-4 for a print shop. */
import { ParseSpeeds, PDFArray, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { appendInOrder } from '../append-in-order.ts';
import { dropOrphans } from '../drop-orphans.ts';
import { drawFoldMarks } from '../impose/fold-marks.ts';
import type { Folds } from '../impose/folds.ts';
import { replaceStream } from '../page-contents.ts';
import { collectColours, type DocumentColours } from './collect-colours.ts';
import { openColourEngine, type ColourEngine } from './colour-engine.ts';
import { convertContent } from './convert-content.ts';
import { convertPicture } from './convert-pictures.ts';
import { convertShading, gradientStops } from './convert-shadings.ts';
import { dropScreenParts } from './drop-screen-parts.ts';
import type { IccProfile } from './icc-profile.ts';
import { cutAtBleed, mirrorBleed } from './mirror-bleed.ts';
import { openPalette } from './palette.ts';
import { setPressBoxes, trimDrawnBleed } from './press-boxes.ts';
import { inkLimitOf } from './separation.ts';
import { drawTrimMarks } from './trim-marks.ts';
import { writeX4Metadata } from './x4-metadata.ts';

appendInOrder();

export interface PressOptions {
  readonly profile: IccProfile;
  /** Name of the printing condition; that of the profile by default. */
  readonly profileName?: string | undefined;
  /** Sum of the four inks, in percent; by default what the profile lays down at most, and 300 at most. */
  readonly inkLimit?: number | undefined;
  /** Millimetres; 3 by default. */
  readonly bleed?: number | undefined;
  /** Millimetres that the layout drew around the trimmed page. None by default: the edges are then mirrored. */
  readonly drawn?: number | undefined;
  /** Folds of each page. */
  readonly folds?: Folds | undefined;
}

export const BLEED_MM = 3;

async function convertColours(document: PDFDocument, colours: DocumentColours, engine: ColourEngine, limit: number): Promise<void> {
  const { drawings, shadings, pictures } = colours;
  const gradients = [...shadings].map(([shading, { isMask, page }]) => ({
    shading,
    isMask,
    stops: gradientStops(document, shading, page),
  }));
  const used = [
    ...drawings.filter(({ drawing }) => !drawing.isMask).flatMap(({ uses }) => uses),
    ...gradients.filter(({ isMask }) => !isMask).flatMap(({ stops }) => stops.map(({ colour }) => ({ colour, role: 'area' as const }))),
  ];
  const palette = await openPalette(engine, used, limit);
  for (const coloured of drawings) {
    const { ref } = coloured.drawing;
    const stream = document.context.lookup(ref);
    if (stream instanceof PDFRawStream) replaceStream(document, ref, stream.dict, convertContent(coloured, palette));
  }
  for (const { shading, stops, isMask } of gradients) convertShading(document, shading, stops, isMask, palette);
  for (const { picture, page } of pictures.values()) await convertPicture(document, picture, page, engine, limit);
}

/** Forms that are read as more or less light, once rewritten. */
function masksOf(document: PDFDocument, { drawings }: DocumentColours): Set<PDFRawStream> {
  const masks = drawings.filter(({ drawing }) => drawing.isMask).map(({ drawing }) => document.context.lookup(drawing.ref));
  return new Set(masks.filter((mask) => mask instanceof PDFRawStream));
}

/** What a page drew in several streams is now in the first of them. */
function keepFirstStreams(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    const streams = node.lookup(PDFName.of('Contents'));
    if (streams instanceof PDFArray) node.set(PDFName.of('Contents'), streams.get(0));
  }
}

/** The trim box of the finished pages is the trimmed page, and what was drawn around it. @throws RangeError, in French, for what cannot be separated */
export async function toPress(bytes: Uint8Array, options: PressOptions): Promise<Uint8Array> {
  const { profile, profileName, bleed = BLEED_MM, drawn = 0, folds } = options;
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  await using engine = await openColourEngine(profile);
  const limit = options.inkLimit === undefined ? await inkLimitOf(engine) : options.inkLimit / 100;
  const colours = collectColours(document);
  await convertColours(document, colours, engine, limit);
  keepFirstStreams(document);
  dropScreenParts(document, masksOf(document, colours));
  trimDrawnBleed(document, drawn);
  if (drawn > 0) cutAtBleed(document, bleed);
  else mirrorBleed(document, bleed);
  setPressBoxes(document, bleed);
  for (const [index, page] of document.getPages().entries()) {
    drawTrimMarks(page);
    drawFoldMarks(page, folds?.[index] ?? []);
  }
  writeX4Metadata(document, profile, profileName);
  dropOrphans(document);
  return await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}
