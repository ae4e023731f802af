/** Reads one attribute of a structure element, by its owner, from its own attributes or from its classes (ISO 32000-1, 14.7.5). */
import type { PDFDict } from '@cantoo/pdf-lib';
import { asArray, asDict, asName, nameIn, valueOf, type Value } from './values.ts';

const several = (value: Value): Value[] => asArray(value) ?? (value === undefined ? [] : [value]);
const owned = (value: Value, owner: string): PDFDict[] =>
  several(value).flatMap((element) => {
    const attributes = asDict(element);
    return attributes && nameIn(attributes, 'O') === owner ? [attributes] : [];
  });

/** The element's own attributes go before those of its classes; among several, the last one holds. */
export function attributeOf(element: PDFDict, owner: string, key: string, classMap: PDFDict | undefined): Value {
  const ofClasses = several(valueOf(element, 'C')).flatMap((name) => owned(valueOf(classMap, asName(name) ?? ''), owner));
  return [...ofClasses, ...owned(valueOf(element, 'A'), owner)]
    .map((attributes) => valueOf(attributes, key))
    .findLast((value) => value !== undefined);
}
