/** Reads the dictionary of an image that stands in a content stream: its keys and names may be abbreviated (ISO 32000-1, 8.9.7). */
import { isList, isMap, nameOf, operandsIn, type Operand } from './operands.ts';

const fullNames: Readonly<Record<string, string>> = {
  G: 'DeviceGray',
  RGB: 'DeviceRGB',
  CMYK: 'DeviceCMYK',
  I: 'Indexed',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  LZW: 'LZWDecode',
  Fl: 'FlateDecode',
  RL: 'RunLengthDecode',
  CCF: 'CCITTFaxDecode',
  DCT: 'DCTDecode',
};

export interface InlineImage {
  readonly filters: readonly string[];
  readonly spaces: readonly string[];
  readonly intents: readonly string[];
  readonly isInterpolated: boolean;
  /** Bits per component, told to be those of a mask when they are. */
  readonly depth: string | undefined;
}

const named = (operand: Operand | undefined): string[] =>
  (isList(operand) ? operand : [operand]).flatMap((one) => nameOf(one) ?? []).map((name) => fullNames[name] ?? name);

/** `text` is what stands between `BI` and the end of `EI`. */
export function readInlineImage(text: string): InlineImage {
  const entries = `<<${text.slice(0, text.search(/\sID\s/))}>>`;
  const [first] = operandsIn(entries, 0, entries.length);
  const dict: ReadonlyMap<string, Operand> = isMap(first) ? first : new Map<string, Operand>();
  const value = (short: string, long: string): Operand | undefined => dict.get(short) ?? dict.get(long);
  const depth = value('BPC', 'BitsPerComponent');
  const isMask = value('IM', 'ImageMask') === true;
  return {
    filters: named(value('F', 'Filter')),
    spaces: named(value('CS', 'ColorSpace')),
    intents: named(dict.get('Intent')),
    isInterpolated: value('I', 'Interpolate') === true,
    depth: typeof depth === 'number' ? `${isMask ? 'masque ' : ''}${depth}` : undefined,
  };
}
