/** What reading the content streams of a file gathers, for the checks. */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { Mark } from './marked-content.ts';

/** What a content stream draws for. Only that of a page is content that must be tagged. */
export type StreamKind = 'page' | 'appearance' | 'pattern' | 'glyph';

export interface StreamFacts {
  readonly kind: StreamKind;
  /** « page 12 », or the annotation or the font that it draws. */
  readonly place: string;
  /** Page or annotation that it draws. */
  readonly owner: PDFDict;
  readonly marks: readonly Mark[];
  /** What is painted outside of tags and artifacts, in French, and how many times. */
  readonly loose: ReadonlyMap<string, number>;
  /** How many things are painted outside of artifacts. */
  readonly outsideArtifacts: number;
}

/** How a character code of a font is used. */
export interface CodeUse {
  /** Where it is used first. */
  readonly place: string;
  /** It is painted somewhere, rather than laid out invisibly. */
  visible: boolean;
  /** It stands somewhere without a replacement text. */
  bare: boolean;
  /** It stands somewhere inside a formula. */
  inFormula: boolean;
}

/** Something seen in a content stream, and where it was seen first. */
export type FirstPlaces = ReadonlyMap<string, string>;

export interface ContentFacts {
  readonly streams: readonly StreamFacts[];
  /** Codes of each font that text is shown with. */
  readonly fontUses: ReadonlyMap<PDFDict, ReadonlyMap<number, CodeUse>>;
  /** Forms drawn: how many times, and whether they hold marked content with a number. */
  readonly forms: ReadonlyMap<PDFDict, { readonly draws: number; readonly numbered: boolean; readonly place: string }>;
  /** `DeviceRGB`… set by operators or by inline images. */
  readonly deviceColours: FirstPlaces;
  readonly renderingIntents: FirstPlaces;
  readonly unknownOperators: FirstPlaces;
  /** Streams that name resources without having their own. */
  readonly borrowedResources: FirstPlaces;
  /** Streams that nest `q` too deep: the depth. */
  readonly deepStates: FirstPlaces;
  /** Inline images, as the abbreviated keys of their dictionary say. */
  readonly inlineFilters: FirstPlaces;
  readonly inlineInterpolated: FirstPlaces;
  readonly inlineDepths: FirstPlaces;
  /** Strings in hexadecimal with a flaw; strings, names or numbers out of the limits. */
  readonly flawedStrings: FirstPlaces;
  readonly overLimits: FirstPlaces;
}
