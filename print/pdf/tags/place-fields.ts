/** Puts form fields among the annotations of the structure, and the annotations of each page in the order that the tab key follows. */
import { PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { Structure } from '../../report.ts';
import type { StructureToWrite } from './write-structure.ts';

/** What stands in the place of a blank, in the order of the report. */
export interface FieldWidget {
  readonly ref: PDFRef;
  /** 0 for the first page. */
  readonly page: number;
}

type Annotations = StructureToWrite['annotations'];

/** @throws Error when a field is in no element, or in two */
function elementsOf({ elements }: Structure, widgets: readonly FieldWidget[]): Map<number, FieldWidget[]> {
  const found = new Map<number, FieldWidget[]>();
  const placed = new Set<number>();
  for (const [index, { field }] of elements.entries()) {
    if (field === undefined) continue;
    const widget = widgets[field];
    if (!widget || placed.has(field)) throw new Error(`le champ ${field + 1} est ${widget ? 'deux fois' : 'sans blanc'} dans la structure`);
    placed.add(field);
    found.set(index, [widget]);
  }
  const lost = widgets.findIndex((_, rank) => !placed.has(rank));
  if (lost >= 0) throw new Error(`page ${(widgets[lost]?.page ?? 0) + 1}, le champ ${lost + 1} n’est pas dans la structure`);
  return found;
}

/** Readers that know nothing of the structure go from one annotation to the next as the page lists them. */
function listInOrder(document: PDFDocument, annotations: Annotations): void {
  const ordered = [...annotations.values()].flat();
  for (const [index, { node }] of document.getPages().entries()) {
    const here = ordered.filter(({ page }) => page === index).map(({ ref }) => ref);
    const others = (node.Annots()?.asArray() ?? []).filter((entry) => !here.some((ref) => ref === entry));
    if (here.length > 0) node.set(PDFName.of('Annots'), document.context.obj([...here, ...others]));
  }
}

/** @returns annotations of each link and of each field, by the index of its element, in the order of the book */
export function placeFields(document: PDFDocument, structure: Structure, links: Annotations, widgets: readonly FieldWidget[]): Annotations {
  if (widgets.length === 0) return links;
  const all = new Map([...links, ...elementsOf(structure, widgets)].sort(([a], [b]) => a - b));
  listInOrder(document, all);
  return all;
}
