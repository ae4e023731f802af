/** A small edition with everything that a press file must hold, the same for a print shop, and broken samples made from it. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  StandardFonts,
  rgb,
  type PDFPage,
} from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { IccProfile } from '../../../../print/pdf/press/icc-profile.ts';
import { inspectPress, type InspectedPress } from '../../../../print/pdf/press/inspect-press.ts';
import { toPress, type PressOptions } from '../../../../print/pdf/press/to-press.ts';
import { preparePress } from '../../../../print/stages/prepare-press.ts';

export const MM = 72 / 25.4;
/** Trimmed page, in millimetres. */
export const FORMAT = { largeur: 100, hauteur: 150 };
/** Folds of the first page. */
export const FOLDS = [[50], []];
/** Pixels of the picture, which stands on one inch. */
const PICTURE_PIXELS = 300;

const { profile: trial, inkLimit } = await preparePress({ icc: 'essai' });
export const profile: IccProfile = trial;
export const INK_LIMIT = inkLimit;

const colour = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map((byte) => parseInt(byte, 16) / 255);
  return rgb(red, green, blue);
};

/** Adds operations as text: `1 0 0 rg`, after all that is drawn. */
export function addContent(page: PDFPage, content: string): void {
  page.node.addContentStream(page.doc.context.register(page.doc.context.stream(content)));
}

/** Puts an object in the resources of a page, under a name. */
export function addResource(page: PDFPage, category: string, name: string, object: PDFRef | PDFDict): void {
  const resources = page.node.Resources() ?? page.doc.context.obj({});
  page.node.set(PDFName.of('Resources'), resources);
  const entries = resources.lookupMaybe(PDFName.of(category), PDFDict) ?? page.doc.context.obj({});
  resources.set(PDFName.of(category), entries);
  entries.set(PDFName.of(name), object);
}

/** A linear gradient from red to white, in the colours of the screen. */
export function gradient({ context }: PDFDocument): PDFRef {
  const fade = (from: number[], to: number[]) => ({ FunctionType: 2, Domain: [0, 1], C0: from, C1: to, N: 1 });
  const stitched = {
    FunctionType: 3,
    Domain: [0, 1],
    Bounds: [0.5],
    Encode: [0, 1, 0, 1],
    Functions: [fade([0.7, 0.1, 0.1], [1, 0.8, 0.2]), fade([1, 0.8, 0.2], [1, 1, 1])],
  };
  const shading = { ShadingType: 2, ColorSpace: 'DeviceRGB', Coords: [20, 0, 200, 0], Function: stitched };
  return context.register(context.obj({ Type: 'Pattern', PatternType: 2, Shading: shading } as never));
}

/** A graphics state whose mask is as light as what a form paints. */
export function lightMask({ context }: PDFDocument): PDFRef {
  const group = { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB', I: true };
  const form = context.register(
    context.stream('1 0 0 rg 0 0 284 426 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 284, 426], Group: group }),
  );
  return context.register(context.obj({ Type: 'ExtGState', SMask: { Type: 'Mask', S: 'Luminosity', G: form } } as never));
}

async function drawFirst(document: PDFDocument, page: PDFPage): Promise<void> {
  const font = await document.embedFont(StandardFonts.Helvetica);
  page.drawRectangle({ x: 0, y: 300, width: 284, height: 126, color: colour('f6ba3c') });
  page.drawText('Presque noir', { x: 30, y: 250, size: 12, font, color: colour('1b1b1f') });
  page.drawText('Gris doux', { x: 30, y: 230, size: 12, font, color: colour('55555e') });
  page.drawText('Rouge', { x: 30, y: 210, size: 12, font, color: colour('b23c17') });
  page.drawRectangle({ x: 30, y: 200, width: 200, height: 0.6, color: colour('d8d3c8') });
  page.drawRectangle({ x: 30, y: 150, width: 100, height: 40, color: colour('efeffb') });
  page.drawLine({ start: { x: 30, y: 140 }, end: { x: 200, y: 140 }, thickness: 0.5, color: colour('8b867b') });
  addResource(page, 'Pattern', 'P1', gradient(document));
  addContent(page, '/Pattern cs /P1 scn 30 90 200 40 re f');
  addResource(page, 'ExtGState', 'Masque', lightMask(document));
  addContent(page, 'q /Masque gs 0.04 0.42 0.42 rg 30 60 40 20 re f Q');
  const picture = await sharp({ create: { width: PICTURE_PIXELS, height: PICTURE_PIXELS, channels: 3, background: '#102010' } })
    .jpeg()
    .toBuffer();
  page.drawImage(await document.embedJpg(picture), { x: 150, y: 20, width: 72, height: 72 });
}

/** A finished edition of two pages: the first has all sorts of colours, the second has text and a link. */
export async function finishedEdition(change?: (document: PDFDocument) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const [first, second] = [0, 1].map(() => document.addPage([FORMAT.largeur * MM, FORMAT.hauteur * MM])) as [PDFPage, PDFPage];
  await drawFirst(document, first);
  second.drawText('Deuxième page', {
    x: 30,
    y: 250,
    size: 12,
    font: await document.embedFont(StandardFonts.Helvetica),
    color: colour('1b1b1f'),
  });
  const link = document.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    A: { S: 'URI', URI: PDFString.of('https://exemple.fr') },
  });
  second.node.addAnnot(document.context.register(link));
  document.catalog.set(PDFName.of('StructTreeRoot'), document.context.obj({ Type: 'StructTreeRoot' }));
  document.catalog.set(PDFName.of('Outlines'), document.context.obj({ Type: 'Outlines' }));
  document.setTitle('L’essai');
  document.setAuthor('Anne Auteur');
  document.setCreationDate(new Date('2026-01-31T00:00:00Z'));
  document.setModificationDate(new Date('2026-01-31T00:00:00Z'));
  await change?.(document);
  return document.save();
}

export const pressBytes = async (options: Partial<PressOptions> = {}): Promise<Uint8Array> =>
  toPress(await finishedEdition(), { profile, inkLimit: INK_LIMIT, folds: FOLDS, ...options });

let whole: Promise<Uint8Array> | undefined;

/** The press file, changed before it is read again: a broken sample. */
export async function pressFile(change?: (document: PDFDocument, page: PDFPage) => unknown): Promise<InspectedPress> {
  const bytes = await (whole ??= pressBytes());
  if (!change) return inspectPress(bytes);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  await change(document, document.getPage(0));
  return inspectPress(await document.save({ addDefaultPage: false }));
}

/** The output intent of a press file. */
export const intentOf = ({ catalog }: PDFDocument): PDFDict => catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);

/** The metadata of a press file, changed. */
export function changeXmp({ catalog, context }: PDFDocument, change: (xmp: string) => string): void {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('No metadata.');
  const packet = Buffer.from(change(Buffer.from(stream.contents).toString()));
  catalog.set(
    PDFName.of('Metadata'),
    context.register(PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML', Length: packet.length }), packet)),
  );
}
