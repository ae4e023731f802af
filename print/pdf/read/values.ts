/** Reads values out of PDF dictionaries, references followed: a name, a text, a number, a dictionary, an array, or nothing. */
import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFStream, PDFString, type PDFObject } from '@cantoo/pdf-lib';

export type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
/** What a key leads to; `undefined` when the key is missing, null, or leads nowhere. */
export type Value = PDFObject | undefined;

/** What the key of a dictionary leads to. */
export const valueOf = (dict: PDFDict | undefined, key: string): Value => dict?.lookup(PDFName.of(key));

/** pdf-lib keeps one object per name, and decodes it anew at each call. */
const decodedNames = new Map<PDFName, string>();
export function decodeName(name: PDFName): string {
  let text = decodedNames.get(name);
  if (text === undefined) decodedNames.set(name, (text = name.decodeText()));
  return text;
}

export const asName = (value: Value): string | undefined => (value instanceof PDFName ? decodeName(value) : undefined);
export const asNumber = (value: Value): number | undefined => (value instanceof PDFNumber ? value.asNumber() : undefined);
export const asBoolean = (value: Value): boolean | undefined => (value instanceof PDFBool ? value.asBoolean() : undefined);
export const isString = (value: Value): value is PDFString | PDFHexString => value instanceof PDFString || value instanceof PDFHexString;
export const asText = (value: Value): string | undefined => (isString(value) ? value.decodeText() : undefined);
export const asBytes = (value: Value): Uint8Array | undefined => (isString(value) ? value.asBytes() : undefined);
/** A stream counts as its dictionary. */
export const asDict = (value: Value): PDFDict | undefined =>
  value instanceof PDFDict ? value : value instanceof PDFStream ? value.dict : undefined;
export const isStream = (value: Value): value is PDFStream => value instanceof PDFStream;
/** The elements of an array, references followed. */
export const asArray = (value: Value): Value[] | undefined =>
  value instanceof PDFArray ? value.asArray().map((_, rank) => value.lookup(rank)) : undefined;

export const nameIn = (dict: PDFDict | undefined, key: string): string | undefined => asName(valueOf(dict, key));
export const textIn = (dict: PDFDict | undefined, key: string): string | undefined => asText(valueOf(dict, key));
export const numberIn = (dict: PDFDict | undefined, key: string): number | undefined => asNumber(valueOf(dict, key));
export const booleanIn = (dict: PDFDict | undefined, key: string): boolean | undefined => asBoolean(valueOf(dict, key));
export const dictIn = (dict: PDFDict | undefined, key: string): PDFDict | undefined => asDict(valueOf(dict, key));
export const arrayIn = (dict: PDFDict | undefined, key: string): Value[] | undefined => asArray(valueOf(dict, key));
export const has = (dict: PDFDict | undefined, key: string): boolean => valueOf(dict, key) !== undefined;

/** Numbers of an array: `undefined` unless all of them are numbers. */
export function numbersIn(dict: PDFDict | undefined, key: string): number[] | undefined {
  const numbers = arrayIn(dict, key)?.map(asNumber);
  return numbers?.every((number) => number !== undefined) ? numbers : undefined;
}

/** Dictionaries of an array, or the one dictionary that stands in its place. */
export function dictsIn(dict: PDFDict | undefined, key: string): PDFDict[] {
  const value = valueOf(dict, key);
  return (asArray(value) ?? [value]).flatMap((element) => asDict(element) ?? []);
}

/** Keys and what they lead to. */
export const entriesOf = (dict: PDFDict | undefined): [string, Value][] =>
  (dict?.keys() ?? []).map((key) => [decodeName(key), dict?.lookup(key)]);
