/** Writes the structure tree of a document, from the flat list of the report (ISO 32000-1, 14.7). */
import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFString, type PDFDict, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { Structure, StructureLeaf } from '../../report.ts';
import { writeAttributes } from './element-attributes.ts';
import { writeParentTree, type TaggedLink } from './parent-tree.ts';
import { headersOf } from './table-headers.ts';

/** Types of our own, and the standard type each one stands for. */
const ROLES = { Aside: 'Sect', Em: 'Span', Strong: 'Span' };

export interface LinkAnnotation {
  readonly ref: PDFRef;
  /** 0 for the first page. */
  readonly page: number;
}

export interface StructureToWrite {
  readonly structure: Structure;
  /** For each page, the leaf of each of its marked-content identifiers. */
  readonly leaves: readonly (readonly number[])[];
  /** Annotations of each link, by the index of its element. */
  readonly annotations: ReadonlyMap<number, readonly LinkAnnotation[]>;
}

const name = PDFName.of;

class Writer {
  private readonly document: PDFDocument;
  private readonly input: StructureToWrite;
  private readonly sheets: ReturnType<PDFDocument['getPages']>;
  private readonly refs: readonly PDFRef[];
  private readonly ids: ReadonlyMap<number, string>;
  private readonly headers = new Map<number, number[]>();
  /** For each page, the marked-content identifiers of each leaf. */
  private readonly mcids: readonly ReadonlyMap<number, readonly number[]>[];
  private readonly parents: PDFRef[][];

  constructor(document: PDFDocument, input: StructureToWrite) {
    this.document = document;
    this.input = input;
    this.sheets = document.getPages();
    const { elements } = input.structure;
    this.refs = elements.map(() => document.context.nextRef());
    this.parents = input.leaves.map(() => []);
    this.mcids = input.leaves.map((leaves) => Map.groupBy(leaves.keys(), (mcid) => leaves[mcid] ?? -1));
    for (const element of elements)
      if (element.type === 'Table') for (const [cell, headers] of headersOf(elements, element)) this.headers.set(cell, headers);
    this.ids = this.chooseIds();
  }

  write(): void {
    const { context, catalog } = this.document;
    const root = context.nextRef();
    this.writeElement(0, root);
    const { tree, nextKey } = writeParentTree(this.document, this.parents, this.links());
    const dict = context.obj({ Type: 'StructTreeRoot', RoleMap: ROLES, ParentTreeNextKey: nextKey });
    dict.set(name('K'), this.refOf(0));
    dict.set(name('ParentTree'), tree);
    if (this.ids.size > 0) dict.set(name('IDTree'), this.writeIds());
    context.assign(root, dict);
    catalog.set(name('StructTreeRoot'), root);
    catalog.set(name('MarkInfo'), context.obj({ Marked: true }));
  }

  /** Notes have an id of their own; header cells are given one. The same book gives the same ids. */
  private chooseIds(): Map<number, string> {
    const heads = new Set([...this.headers.values()].flat());
    const ids = new Map<number, string>();
    for (const [index, { id }] of this.input.structure.elements.entries()) {
      const chosen = id ?? (heads.has(index) ? `cellule-${index}` : undefined);
      if (chosen !== undefined) ids.set(index, chosen);
    }
    return ids;
  }

  private refOf(index: number): PDFRef {
    const ref = this.refs[index];
    if (!ref) throw new Error(`La structure n’a pas d’élément ${index}.`);
    return ref;
  }

  private writeElement(index: number, parent: PDFRef): void {
    const { context } = this.document;
    const element = this.input.structure.elements[index];
    if (!element) return;
    const dict = context.obj({ Type: 'StructElem', S: element.type });
    context.assign(this.refOf(index), dict);
    dict.set(name('P'), parent);
    const id = this.ids.get(index);
    if (id !== undefined) dict.set(name('ID'), PDFString.of(id));
    if (element.lang !== undefined) dict.set(name('Lang'), PDFString.of(element.lang));
    if (element.expansion !== undefined) dict.set(name('E'), PDFHexString.fromText(element.expansion));
    const headers = (this.headers.get(index) ?? []).map((head) => this.ids.get(head) ?? '');
    writeAttributes(context, dict, { element, headers, picture: this.writeAlternative(index, dict) });
    this.writeKids(index, dict);
  }

  private leafAt([page, rank]: readonly [number, number]): StructureLeaf | undefined {
    return this.input.structure.leaves[page - 1]?.[rank];
  }

  /** Writes the text alternative of a picture, and returns where the picture stands. */
  private writeAlternative(index: number, dict: PDFDict): { box: StructureLeaf['box']; heightPt: number } | undefined {
    const [kid] = this.input.structure.elements[index]?.kids ?? [];
    if (kid === undefined || typeof kid === 'number') return undefined;
    const leaf = this.leafAt(kid);
    if (leaf?.kind !== 'picture') return undefined;
    if (leaf.text !== '') dict.set(name('Alt'), PDFHexString.fromText(leaf.text));
    return { box: leaf.box, heightPt: this.sheets[kid[0] - 1]?.getHeight() ?? 0 };
  }

  private writeKids(index: number, dict: PDFDict): void {
    const { context } = this.document;
    const ref = this.refOf(index);
    const kids = PDFArray.withContext(context);
    let own: number | undefined;
    for (const kid of this.input.structure.elements[index]?.kids ?? []) {
      if (typeof kid === 'number') {
        this.writeElement(kid, ref);
        kids.push(this.refOf(kid));
        continue;
      }
      const page = kid[0] - 1;
      const sheet = this.sheets[page];
      for (const mcid of this.mcids[page]?.get(kid[1]) ?? []) {
        own ??= page;
        kids.push(own === page || !sheet ? PDFNumber.of(mcid) : context.obj({ Type: 'MCR', Pg: sheet.ref, MCID: mcid }));
        const parents = this.parents[page];
        if (parents) parents[mcid] = ref;
      }
    }
    for (const { ref: annotation, page } of this.input.annotations.get(index) ?? []) {
      const sheet = this.sheets[page];
      if (sheet) kids.push(context.obj({ Type: 'OBJR', Obj: annotation, Pg: sheet.ref }));
    }
    const first = own === undefined ? undefined : this.sheets[own];
    if (first) dict.set(name('Pg'), first.ref);
    if (kids.size() > 0) dict.set(name('K'), kids.size() === 1 ? kids.get(0) : kids);
  }

  private links(): TaggedLink[] {
    return [...this.input.annotations].map(([index, annotations]) => ({
      element: this.refOf(index),
      contents: this.input.structure.elements[index]?.contents,
      annotations: annotations.map(({ ref }) => ref),
    }));
  }

  private writeIds(): PDFRef {
    const names = PDFArray.withContext(this.document.context);
    for (const [index, id] of [...this.ids].sort(([, a], [, b]) => (a < b ? -1 : 1))) {
      names.push(PDFString.of(id));
      names.push(this.refOf(index));
    }
    return this.document.context.register(this.document.context.obj({ Names: names }));
  }
}

export function writeStructure(document: PDFDocument, input: StructureToWrite): void {
  new Writer(document, input).write();
}
