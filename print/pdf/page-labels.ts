/** Writes the page labels of a document, which viewers show and jump to: the folios of the book, as runs of pages that count on. */
import { PDFHexString, PDFName, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import type { PlacedPage } from '../report.ts';

/** A page label, as ISO 32000-1 (12.4.2) takes it apart: `prefix`, then `number` written in `style`. */
interface Label {
  readonly prefix: string;
  /** Arabic, lower-case roman, or no number at all. */
  readonly style: 'D' | 'r' | undefined;
  readonly number: number;
}

const LETTERS = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const PAIRS = { iv: 4, ix: 9, xl: 40, xc: 90, cd: 400, cm: 900 };
const VALUES: Readonly<Record<string, number>> = { ...LETTERS, ...PAIRS };
const ROMAN = /^m*(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;

const valueOf = (roman: string): number =>
  Array.from(roman.matchAll(/cm|cd|xc|xl|ix|iv|./g), ([figure]) => VALUES[figure] ?? 0).reduce((sum, value) => sum + value, 0);

function parse(label: string): Label {
  if (label !== '' && ROMAN.test(label)) return { prefix: '', style: 'r', number: valueOf(label) };
  const [, prefix = label, digits] = /^(.*?)([1-9]\d*)$/.exec(label) ?? [];
  return digits === undefined ? { prefix, style: undefined, number: 0 } : { prefix, style: 'D', number: Number(digits) };
}

const continues = (label: Label, before: Label | undefined): boolean =>
  before !== undefined &&
  label.style !== undefined &&
  label.style === before.style &&
  label.prefix === before.prefix &&
  label.number === before.number + 1;

/** `pages` are all those of the document, in order. */
export function writePageLabels({ context, catalog }: PDFDocument, pages: readonly Pick<PlacedPage, 'label'>[]): void {
  const parsed = pages.map(({ label }) => parse(label));
  const ranges = parsed.flatMap((label, index): (number | Record<string, PDFObject | number>)[] => {
    if (continues(label, parsed[index - 1])) return [];
    const { prefix, style, number } = label;
    return [
      index,
      {
        ...(prefix !== '' && { P: PDFHexString.fromText(prefix) }),
        ...(style && { S: PDFName.of(style), St: number }),
      },
    ];
  });
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: ranges }));
}
