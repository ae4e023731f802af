/** Reads the structure tree of a file as plain objects: types, texts, kids, and what each element holds on the pages. */
import { PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import { attributeOf } from './attributes.ts';
import { readNumberTree } from './number-tree.ts';
import { mapType, type Mapping } from './standard-types.ts';
import { arrayIn, asName, asNumber, asText, dictIn, entriesOf, nameIn, textIn, valueOf, type Value } from './values.ts';

/** Marked content by its number in a page or a form, or an annotation or a form as a whole. */
export type Held =
  | { readonly kind: 'marked'; readonly owner: PDFDict | undefined; readonly mcid: number }
  | { readonly kind: 'object'; readonly object: PDFDict | undefined };

export interface StructureElement {
  readonly dict: PDFDict;
  /** As written, before the role map. */
  readonly type: string;
  readonly mapping: Mapping;
  /** The standard type that it stands for; empty when there is none. */
  readonly standard: string;
  readonly parent: StructureElement | undefined;
  readonly kids: readonly StructureElement[];
  readonly held: readonly Held[];
  readonly alt: string | undefined;
  readonly actualText: string | undefined;
  readonly expansion: string | undefined;
  readonly lang: string | undefined;
  readonly id: string | undefined;
  /** It has a replacement text, or is in an element that has one. */
  readonly replaced: boolean;
  readonly inFormula: boolean;
  readonly attribute: (owner: string, key: string) => Value;
}

export interface StructureTree {
  /** Missing when the file has no tags. */
  readonly root: PDFDict | undefined;
  readonly roleMap: ReadonlyMap<string, string>;
  /** In reading order. */
  readonly elements: readonly StructureElement[];
  readonly tops: readonly StructureElement[];
  /** Element of a dictionary, if the tree leads to it. */
  readonly elementOf: (dict: PDFDict | undefined) => StructureElement | undefined;
  readonly parentTree: ReadonlyMap<number, Value>;
}

const kidsIn = (dict: PDFDict): Value[] => arrayIn(dict, 'K') ?? [valueOf(dict, 'K')];

/** Where an element stands: types from the root down, with the rank of each among its like. */
export function pathOf(element: StructureElement): string {
  const alike = element.parent?.kids.filter(({ type }) => type === element.type) ?? [];
  const rank = alike.length > 1 ? `[${alike.indexOf(element) + 1}]` : '';
  return `${element.parent ? `${pathOf(element.parent)}/` : ''}${element.type}${rank}`;
}

/** The language that an element declares, or that it inherits from what holds it. */
export function languageOf(element: StructureElement | undefined): string | undefined {
  for (let at = element; at; at = at.parent) if (at.lang !== undefined) return at.lang;
  return undefined;
}

export function readStructureTree(catalog: PDFDict): StructureTree {
  const root = dictIn(catalog, 'StructTreeRoot');
  const classMap = dictIn(root, 'ClassMap');
  const roleMap = new Map(entriesOf(dictIn(root, 'RoleMap')).map(([type, to]) => [type, asName(to) ?? '']));
  const mappings = new Map<string, Mapping>();
  const elements: StructureElement[] = [];
  const known = new Map<PDFDict, StructureElement>();

  const mappingOf = (type: string): Mapping => {
    const mapping = mappings.get(type) ?? mapType(type, roleMap);
    mappings.set(type, mapping);
    return mapping;
  };
  const heldBy = (kid: Value, page: PDFDict | undefined): Held | undefined => {
    if (kid instanceof PDFNumber) return { kind: 'marked', owner: page, mcid: kid.asNumber() };
    if (!(kid instanceof PDFDict)) return undefined;
    if (nameIn(kid, 'Type') === 'OBJR') return { kind: 'object', object: dictIn(kid, 'Obj') };
    const mcid = asNumber(valueOf(kid, 'MCID'));
    return mcid === undefined ? undefined : { kind: 'marked', owner: dictIn(kid, 'Stm') ?? dictIn(kid, 'Pg') ?? page, mcid };
  };
  const read = (dict: PDFDict, parent: StructureElement | undefined): StructureElement => {
    const type = nameIn(dict, 'S') ?? '';
    const mapping = mappingOf(type);
    const kids: StructureElement[] = [];
    const held: Held[] = [];
    const actualText = textIn(dict, 'ActualText');
    const standard = 'to' in mapping ? mapping.to : '';
    const element: StructureElement = {
      dict,
      type,
      mapping,
      standard,
      parent,
      kids,
      held,
      alt: textIn(dict, 'Alt'),
      actualText,
      expansion: textIn(dict, 'E'),
      lang: textIn(dict, 'Lang'),
      id: asText(valueOf(dict, 'ID')),
      replaced: actualText !== undefined || (parent?.replaced ?? false),
      inFormula: standard === 'Formula' || (parent?.inFormula ?? false),
      attribute: (owner, key) => attributeOf(dict, owner, key, classMap),
    };
    known.set(dict, element);
    elements.push(element);
    const page = dictIn(dict, 'Pg');
    for (const kid of kidsIn(dict)) {
      const content = heldBy(kid, page);
      if (content) held.push(content);
      else if (kid instanceof PDFDict && !known.has(kid)) kids.push(read(kid, element));
    }
    return element;
  };

  const tops = root ? kidsIn(root).flatMap((kid) => (kid instanceof PDFDict && !known.has(kid) ? [read(kid, undefined)] : [])) : [];
  return {
    root,
    roleMap,
    elements,
    tops,
    elementOf: (dict) => (dict ? known.get(dict) : undefined),
    parentTree: readNumberTree(dictIn(root, 'ParentTree')),
  };
}
