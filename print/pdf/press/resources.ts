/** Looks up what a content stream names: colour spaces, pictures, forms, patterns, graphics states. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

export type Category = 'ColorSpace' | 'ExtGState' | 'Pattern' | 'Shading' | 'XObject' | 'Font';

/** Kinds of colour that this project knows how to print. `none` for a colour space it does not. */
export type ColourSpace = 'gray' | 'rgb' | 'cmyk' | 'pattern' | 'none';

export interface Named {
  /** Reference of the object; its dictionary alone when it stands in the resources themselves. */
  readonly ref: PDFRef | undefined;
  readonly object: PDFObject;
}

const DEVICE: Readonly<Record<string, ColourSpace>> = {
  '/DeviceGray': 'gray',
  '/DeviceRGB': 'rgb',
  '/DeviceCMYK': 'cmyk',
  '/CalGray': 'gray',
  '/CalRGB': 'rgb',
  '/Pattern': 'pattern',
};
const BY_COMPONENTS: Readonly<Record<number, ColourSpace>> = { 1: 'gray', 3: 'rgb', 4: 'cmyk' };

/** @param space name or array of a colour space */
export function colourSpaceOf(context: PDFContext, space: PDFObject | undefined): ColourSpace {
  const found = space instanceof PDFRef ? context.lookup(space) : space;
  if (found instanceof PDFName) return DEVICE[found.toString()] ?? 'none';
  if (!(found instanceof PDFArray)) return 'none';
  const family = found.lookup(0)?.toString() ?? '';
  if (family !== '/ICCBased') return DEVICE[family] ?? 'none';
  const profile = found.lookup(1);
  const components = profile instanceof PDFRawStream ? profile.dict.lookupMaybe(PDFName.of('N'), PDFNumber)?.asNumber() : undefined;
  return BY_COMPONENTS[components ?? 0] ?? 'none';
}

export class Resources {
  private readonly context: PDFContext;
  private readonly dict: PDFDict | undefined;

  constructor(context: PDFContext, dict: PDFDict | undefined) {
    this.context = context;
    this.dict = dict;
  }

  /** @param name without its slash */
  find(category: Category, name: string): Named | undefined {
    const entry = this.dict?.lookupMaybe(PDFName.of(category), PDFDict)?.get(PDFName.of(name));
    const object = entry instanceof PDFRef ? this.context.lookup(entry) : entry;
    return object && { ref: entry instanceof PDFRef ? entry : undefined, object };
  }

  /** The colour space that an operator `cs` names. */
  colourSpace(name: string): ColourSpace {
    return DEVICE[`/${name}`] ?? colourSpaceOf(this.context, this.find('ColorSpace', name)?.object);
  }
}
