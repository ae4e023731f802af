/** Reads a press file back, as plain values that the checks compare with what was asked for. */
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { toMillimetres } from '../units.ts';
import { openColourEngine, type Lab } from './colour-engine.ts';
import { readIccProfile } from './icc-profile.ts';
import { inspectPaints, type PressPaints } from './inspect-paints.ts';
import type { Inks } from './inks.ts';

/** Left, bottom, right and top, in millimetres. */
export type PressBox = readonly [number, number, number, number];

export interface PressPage {
  readonly media: PressBox;
  readonly bleed: PressBox;
  readonly trim: PressBox;
  /** Boxes that the page has besides: `CropBox`, `ArtBox`. */
  readonly others: readonly string[];
  readonly annotations: number;
  /** Colour space in which the page blends; nothing when it does not say. */
  readonly blendsIn: string | undefined;
}

export interface PressIntent {
  readonly kind: string;
  readonly condition: string;
  readonly info: string;
  /** Name that the profile gives itself; the reason when it is none of a press. */
  readonly profile: string;
  readonly isPress: boolean;
  /** Of the profile. */
  readonly bytes: Uint8Array;
}

export interface InspectedPress extends PressPaints {
  /** `1.6`. */
  readonly version: string;
  readonly pages: readonly PressPage[];
  /** What inks look like once printed, by `inks.join()`; empty without a profile. */
  readonly sights: ReadonlyMap<string, Lab>;
  /** Colour spaces that groups inside the pages blend in. */
  readonly groupsBlendIn: readonly string[];
  /** Ways of blending other than the usual one. */
  readonly blendModes: readonly string[];
  readonly intents: readonly PressIntent[];
  /** Interactive parts left in the catalog: `AcroForm`, `Names`… */
  readonly interactive: readonly string[];
  readonly xmp: string;
  readonly title: string;
  readonly trapped: string;
  readonly hasDates: boolean;
  readonly hasIdentity: boolean;
  readonly isEncrypted: boolean;
}

const name = (text: string): PDFName => PDFName.of(text);
const INTERACTIVE = ['AA', 'AcroForm', 'Names', 'OpenAction', 'Outlines', 'URI'];
const USUAL_MODES = new Set(['/Normal', '/Compatible']);

const textOf = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName ? value.decodeText() : '';

const asBox = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): PressBox => [
  toMillimetres(x),
  toMillimetres(y),
  toMillimetres(x + width),
  toMillimetres(y + height),
];

function pagesOf(document: PDFDocument): PressPage[] {
  return document.getPages().map((page) => ({
    media: asBox(page.getMediaBox()),
    bleed: asBox(page.getBleedBox()),
    trim: asBox(page.getTrimBox()),
    others: ['CropBox', 'ArtBox'].filter((key) => page.node.has(name(key))),
    annotations: page.node.Annots()?.size() ?? 0,
    blendsIn: page.node.lookupMaybe(name('Group'), PDFDict)?.get(name('CS'))?.toString(),
  }));
}

function profileOf(intent: PDFDict): Pick<PressIntent, 'bytes' | 'profile' | 'isPress'> {
  const stream = intent.lookup(name('DestOutputProfile'));
  const bytes = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
  try {
    return { bytes, profile: readIccProfile(bytes).description, isPress: true };
  } catch (error) {
    return { bytes, profile: error instanceof Error ? error.message : String(error), isPress: false };
  }
}

const intentsOf = ({ catalog }: PDFDocument): PDFDict[] => {
  const list = catalog.lookupMaybe(name('OutputIntents'), PDFArray);
  return list?.asArray().map((_entry, rank) => list.lookup(rank, PDFDict)) ?? [];
};

/** Inks on the page, each once, and how they look. */
async function sightsOf(intent: PDFDict | undefined, { paints }: PressPaints): Promise<Map<string, Lab>> {
  const found = intent && profileOf(intent);
  if (!found?.isPress) return new Map();
  const inks = new Map<string, Inks>();
  for (const paint of paints) if (paint.inks) inks.set(paint.inks.join(), paint.inks);
  await using engine = await openColourEngine(found);
  const sights = await engine.sightOfInks(Uint8Array.from([...inks.values()].flatMap((one) => one.map((ink) => Math.round(ink * 255)))));
  return new Map([...inks.keys()].flatMap((key, rank) => (sights[rank] ? [[key, sights[rank]] as const] : [])));
}

function transparencyOf({ context }: PDFDocument): Pick<InspectedPress, 'groupsBlendIn' | 'blendModes'> {
  const [groups, modes] = [new Set<string>(), new Set<string>()];
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) {
      const space = object.dict.lookupMaybe(name('Group'), PDFDict)?.lookup(name('CS'));
      if (space) groups.add(space.toString());
    } else if (object instanceof PDFDict) {
      const mode = object.get(name('BM'))?.toString();
      if (mode !== undefined && !USUAL_MODES.has(mode)) modes.add(mode.slice(1));
    }
  }
  return { groupsBlendIn: [...groups], blendModes: [...modes] };
}

/** @throws when the bytes are not a PDF. */
export async function inspectPress(bytes: Uint8Array): Promise<InspectedPress> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { catalog, context } = document;
  const intents = intentsOf(document);
  const painted = inspectPaints(document);
  const metadata = catalog.lookup(name('Metadata'));
  const info = context.lookup(context.trailerInfo.Info);
  return {
    ...painted,
    ...transparencyOf(document),
    version: /^%PDF-(\d\.\d)/.exec(Buffer.from(bytes.subarray(0, 16)).toString('latin1'))?.[1] ?? '',
    pages: pagesOf(document),
    sights: await sightsOf(intents[0], painted),
    intents: intents.map((intent) => ({
      kind: textOf(intent.lookup(name('S'))),
      condition: textOf(intent.lookup(name('OutputConditionIdentifier'))),
      info: textOf(intent.lookup(name('Info'))),
      ...profileOf(intent),
    })),
    interactive: INTERACTIVE.filter((key) => catalog.has(name(key))),
    xmp: metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString() : '',
    title: document.getTitle() ?? '',
    trapped: info instanceof PDFDict ? textOf(info.lookup(name('Trapped'))) : '',
    hasDates: document.getCreationDate() !== undefined && document.getModificationDate() !== undefined,
    hasIdentity: context.trailerInfo.ID !== undefined,
    isEncrypted: context.trailerInfo.Encrypt !== undefined,
  };
}
