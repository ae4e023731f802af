/** Reads the annotations of each page, with the structure element that holds each, and the form field that each widget belongs to. */
import { arrayIn, asArray, asDict, asNumber, dictIn, nameIn, numberIn, textIn, valueOf, type PDFDict, type Value } from './values.ts';
import type { StructureElement, StructureTree } from './structure-tree.ts';

export interface Annotation {
  readonly dict: PDFDict;
  readonly page: number;
  readonly place: string;
  readonly subtype: string;
  readonly flags: number | undefined;
  readonly contents: string | undefined;
  /** The element that holds it, by its key in the parent tree and by the element's own kids. */
  readonly element: StructureElement | undefined;
  /** Nobody sees it: it is hidden, or lies outside of the page. */
  readonly unseen: boolean;
}

export const flag = { invisible: 1, hidden: 2, print: 4, noView: 32, toggleNoView: 256 } as const;

/** Left, bottom, right, top, in that order. */
export function boxOf(value: Value): readonly [number, number, number, number] | undefined {
  const [a, b, c, d] = asArray(value)?.map(asNumber) ?? [];
  return a === undefined || b === undefined || c === undefined || d === undefined
    ? undefined
    : [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** What a page or a field has, or takes from the nodes above it. */
export function inheritedIn(node: PDFDict, key: string): Value {
  for (let at: PDFDict | undefined = node; at; at = dictIn(at, 'Parent')) {
    const value = valueOf(at, key);
    if (value !== undefined) return value;
  }
  return undefined;
}

function isOutside(page: PDFDict, annotation: PDFDict): boolean {
  const rect = boxOf(valueOf(annotation, 'Rect'));
  const seen = boxOf(inheritedIn(page, 'CropBox') ?? inheritedIn(page, 'MediaBox'));
  return rect !== undefined && seen !== undefined && (rect[2] <= seen[0] || rect[3] <= seen[1] || rect[0] >= seen[2] || rect[1] >= seen[3]);
}

function holderOf(annotation: PDFDict, tree: StructureTree): StructureElement | undefined {
  const element = tree.elementOf(asDict(tree.parentTree.get(numberIn(annotation, 'StructParent') ?? -1)));
  return element?.held.some((held) => held.kind === 'object' && held.object === annotation) ? element : undefined;
}

export function readAnnotations(pages: readonly { readonly dict: PDFDict; readonly number: number }[], tree: StructureTree): Annotation[] {
  return pages.flatMap(({ dict: page, number }) =>
    (arrayIn(page, 'Annots') ?? []).flatMap((value, rank): Annotation[] => {
      const dict = asDict(value);
      if (!dict) return [];
      const subtype = nameIn(dict, 'Subtype') ?? '';
      const flags = numberIn(dict, 'F');
      return [
        {
          dict,
          page: number,
          place: `page ${number}, annotation ${rank + 1} (${subtype})`,
          subtype,
          flags,
          contents: textIn(dict, 'Contents'),
          element: holderOf(dict, tree),
          unseen: ((flags ?? 0) & flag.hidden) !== 0 || isOutside(page, dict),
        },
      ];
    }),
  );
}

/** ISO 32000-1, 12.5.6, table 169. */
export const definedSubtypes: ReadonlySet<string> = new Set([
  ...[
    'Text',
    'Link',
    'FreeText',
    'Line',
    'Square',
    'Circle',
    'Polygon',
    'PolyLine',
    'Highlight',
    'Underline',
    'Squiggly',
    'StrikeOut',
    'Stamp',
  ],
  ...[
    'Caret',
    'Ink',
    'Popup',
    'FileAttachment',
    'Sound',
    'Movie',
    'Widget',
    'Screen',
    'PrinterMark',
    'TrapNet',
    'Watermark',
    '3D',
    'Redact',
  ],
]);
