/** The kinds of values of XMP properties (ISO 16684-1, 8.2), by the names that schemas give them, and whether a value is of one. */
import type { XmpValue } from './xmp-properties.ts';

const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;
const texts: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/,
  boolean: /^(?:True|False)$/,
  real: /^[+-]?\d*\.?\d+$/,
  date: DATE,
  uri: /^\S*$/,
  url: /^\S*$/,
};
/** Plain texts, whatever they mean. */
const words = 'text propername agentname mimetype locale guid xpath renditionclass rational gpscoordinate choice'.split(' ');
const structures = 'resourceevent resourceref version dimensions font thumbnail colorant'.split(' ');

const cleaned = (type: string): string =>
  type
    .trim()
    .toLowerCase()
    .replace(/^(?:open|closed) choice of /, '');

/** `Bag Text`, `seq ProperName`, `Lang Alt`, `Integer`… or one of the types that the file itself describes. */
export function isKnownType(type: string, own: ReadonlySet<string>): boolean {
  const [, inner] = /^(?:bag|seq|alt)\s+(.+)$/i.exec(type.trim()) ?? [];
  if (inner !== undefined) return isKnownType(inner, own);
  const name = cleaned(type);
  return own.has(type.trim()) || name === 'lang alt' || name in texts || words.includes(name) || structures.includes(name);
}

export function fitsType(value: XmpValue, type: string): boolean {
  const [, list, inner = ''] = /^(bag|seq|alt)\s+(.+)$/i.exec(type.trim()) ?? [];
  if (list) return value.kind === list.toLowerCase() && 'items' in value && value.items.every((item) => fitsType(item, inner));
  const name = cleaned(type);
  if (name === 'lang alt')
    return value.kind === 'alt' && value.items.length > 0 && value.items.every(({ kind, lang }) => kind === 'text' && lang !== undefined);
  const pattern = texts[name];
  if (pattern) return value.kind === 'text' && pattern.test(value.text);
  return words.includes(name) ? value.kind === 'text' : value.kind === 'struct';
}
