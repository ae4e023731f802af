/** A marked-content sequence of a content stream, and what encloses it: an artifact, or the content of a structure element. */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { StructureElement } from '../structure-tree.ts';
import { asNumber, asText, entriesOf } from '../values.ts';
import { isByteString, isMap, nameOf, type Operand } from './operands.ts';

export interface Mark {
  readonly tag: string;
  readonly parent: Mark | undefined;
  readonly mcid: number | undefined;
  /** The nearest element whose content this is; it may come from a sequence around this one. */
  readonly element: StructureElement | undefined;
  /** The sequence itself is the content of an element. */
  readonly tagged: boolean;
  readonly inArtifact: boolean;
  /** A replacement text stands for it, its own or that of what holds it. */
  readonly replaced: boolean;
  /** Of the sequence itself. */
  readonly lang: string | undefined;
  readonly actualText: string | undefined;
  readonly alt: string | undefined;
  readonly expansion: string | undefined;
  /** Text is shown in it, outside of the sequences that it holds. */
  text: boolean;
}

/** A property list as texts and numbers: only these matter here. */
export type Properties = ReadonlyMap<string, string | number>;

/** UTF-16 with its byte order mark, or one byte per character. */
function decode(bytes: string): string {
  const buffer = Buffer.from(bytes, 'latin1');
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return buffer
    .subarray(2, buffer.length - (buffer.length % 2))
    .swap16()
    .toString('utf16le');
}

export function propertiesOf(operand: Operand | undefined, named: (name: string) => PDFDict | undefined): Properties {
  const properties = new Map<string, string | number>();
  if (isMap(operand)) {
    for (const [key, value] of operand) {
      if (isByteString(value)) properties.set(key, decode(value.bytes));
      else if (typeof value === 'number') properties.set(key, value);
    }
  } else {
    const name = nameOf(operand);
    for (const [key, value] of entriesOf(name === undefined ? undefined : named(name))) {
      const known = asText(value) ?? asNumber(value);
      if (known !== undefined) properties.set(key, known);
    }
  }
  return properties;
}

const text = (properties: Properties, key: string): string | undefined => {
  const value = properties.get(key);
  return typeof value === 'string' ? value : undefined;
};

/** `elementOf` gives the element that holds a number of this content stream. */
export function openMark(
  tag: string,
  properties: Properties,
  parent: Mark | undefined,
  elementOf: (mcid: number) => StructureElement | undefined,
): Mark {
  const mcid = properties.get('MCID');
  const own = typeof mcid === 'number' ? elementOf(mcid) : undefined;
  const actualText = text(properties, 'ActualText');
  return {
    tag,
    parent,
    mcid: typeof mcid === 'number' ? mcid : undefined,
    element: own ?? parent?.element,
    tagged: own !== undefined,
    inArtifact: tag === 'Artifact' || (parent?.inArtifact ?? false),
    replaced: actualText !== undefined || (own?.replaced ?? false) || (parent?.replaced ?? false),
    lang: text(properties, 'Lang'),
    actualText,
    alt: text(properties, 'Alt'),
    expansion: text(properties, 'E'),
    text: false,
  };
}

/** What `read` finds on a sequence or on those around it. */
export function inherited<Found>(mark: Mark | undefined, read: (mark: Mark) => Found | undefined): Found | undefined {
  for (let at = mark; at; at = at.parent) {
    const found = read(at);
    if (found !== undefined) return found;
  }
  return undefined;
}
