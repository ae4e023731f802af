/** Goes once through all that a file holds, nested or not: which dictionary holds which key, and every name, string and number. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { decodeName } from './values.ts';

export interface Holder {
  readonly dict: PDFDict;
  /** The stream whose dictionary it is, if it is one. */
  readonly stream: PDFStream | undefined;
  /** Number of the indirect object it is in, 0 in the trailer. */
  readonly object: number;
}

/** Where a value stands: the object, and the key that holds it, directly or in an array. */
export interface Spot {
  readonly object: number;
  readonly key: string;
}

export interface FileObjects {
  readonly count: number;
  /** Dictionaries that hold a key. */
  readonly holding: (key: string) => readonly Holder[];
  /** Arrays that begin with a name: colour spaces. */
  readonly arraysNamed: (name: string) => readonly { readonly array: PDFArray; readonly object: number }[];
  /** Strings in hexadecimal with half a byte too many, or with a character that is no digit. */
  readonly flawedStrings: readonly (Spot & { readonly flaw: 'odd' | 'digit' })[];
  /** Strings that may be over the limit, with their number of bytes. */
  readonly longStrings: readonly (Spot & { readonly length: number })[];
  /** Each name used as a value, once per key that holds it. */
  readonly names: readonly (Spot & { readonly name: string })[];
  /** Numbers that are large, or nearly zero: the only ones that limits are about. */
  readonly extremeNumbers: readonly (Spot & { readonly value: number })[];
  /** Every key of every dictionary, once. */
  readonly keys: readonly string[];
  /** Number of the indirect object that a dictionary is in. */
  readonly objectOf: (dict: PDFDict) => number;
}

const LARGE = 32767;
const SMALL = 1e-9;
const WHITE = /[\0\t\n\f\r ]+/g;
const NO_DIGIT = /[^0-9a-fA-F]/;

export function readObjects(context: PDFContext): FileObjects {
  const holders = new Map<PDFName, Holder[]>();
  const arrays = new Map<PDFName, { array: PDFArray; object: number }[]>();
  const places = new Map<PDFDict, number>();
  const namesSeen = new Map<PDFName | undefined, Set<PDFName>>();
  const flawedStrings: FileObjects['flawedStrings'][number][] = [];
  const longStrings: FileObjects['longStrings'][number][] = [];
  const names: FileObjects['names'][number][] = [];
  const extremeNumbers: FileObjects['extremeNumbers'][number][] = [];

  const visitDict = (dict: PDFDict, object: number, stream?: PDFStream): void => {
    places.set(dict, object);
    const holder = { dict, object, stream };
    for (const [key, value] of dict.entries()) {
      const known = holders.get(key);
      if (known) known.push(holder);
      else holders.set(key, [holder]);
      visit(value, object, key);
    }
  };
  const visitArray = (array: PDFArray, object: number, key: PDFName | undefined): void => {
    for (let rank = 0; rank < array.size(); rank += 1) visit(array.get(rank), object, key);
    const first = array.size() > 1 ? array.get(0) : undefined;
    if (!(first instanceof PDFName)) return;
    const known = arrays.get(first);
    if (known) known.push({ array, object });
    else arrays.set(first, [{ array, object }]);
  };
  const visitString = (string: PDFString | PDFHexString, object: number, key: PDFName | undefined): void => {
    const spot = (): Spot => ({ object, key: key ? decodeName(key) : '' });
    if (string instanceof PDFHexString) {
      const digits = string.asString().replace(WHITE, '');
      if (digits.length % 2 !== 0) flawedStrings.push({ ...spot(), flaw: 'odd' });
      if (NO_DIGIT.test(digits)) flawedStrings.push({ ...spot(), flaw: 'digit' });
    }
    if (string.sizeInBytes() > LARGE) longStrings.push({ ...spot(), length: string.asBytes().length });
  };
  const visitName = (name: PDFName, object: number, key: PDFName | undefined): void => {
    const seen = namesSeen.get(key);
    if (seen?.has(name)) return;
    if (seen) seen.add(name);
    else namesSeen.set(key, new Set([name]));
    names.push({ name: decodeName(name), object, key: key ? decodeName(key) : '' });
  };
  const visit = (value: PDFObject, object: number, under: PDFName | undefined): void => {
    if (value instanceof PDFDict) visitDict(value, object);
    else if (value instanceof PDFStream) visitDict(value.dict, object, value);
    else if (value instanceof PDFArray) visitArray(value, object, under);
    else if (value instanceof PDFName) visitName(value, object, under);
    else if (value instanceof PDFString || value instanceof PDFHexString) visitString(value, object, under);
    else if (value instanceof PDFNumber) {
      const size = Math.abs(value.asNumber());
      if (size > LARGE || (size > 0 && size < SMALL))
        extremeNumbers.push({ value: value.asNumber(), object, key: under ? decodeName(under) : '' });
    }
  };

  const indirect = context.enumerateIndirectObjects();
  for (const [reference, value] of indirect) visit(value, reference.objectNumber, undefined);
  const keys = new Map([...holders].map(([key, held]) => [decodeName(key), held]));
  return {
    count: indirect.length,
    holding: (key) => keys.get(key) ?? [],
    arraysNamed: (name) => arrays.get(PDFName.of(name)) ?? [],
    flawedStrings,
    longStrings,
    names,
    extremeNumbers,
    keys: [...keys.keys()],
    objectOf: (dict) => places.get(dict) ?? 0,
  };
}
