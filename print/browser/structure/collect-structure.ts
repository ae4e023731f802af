/** Reads the logical structure of the book back from its pages, as the flat list that the report carries. */
import type { Report, Structure } from '../../report.ts';
import { pageNumber } from '../number-pages.ts';
import { insertNotes } from './insert-notes.ts';
import { drawnIn } from './leaves.ts';
import { StructureBuilder } from './structure-builder.ts';
import type { StructureNode } from './structure-node.ts';

function flatten(root: StructureNode): Structure['elements'] {
  const elements: Structure['elements'] = [];
  const visit = (node: StructureNode): number => {
    const index = elements.length;
    const kids: Structure['elements'][number]['kids'] = [];
    elements.push({ type: node.type, kids, ...node.facts });
    for (const kid of node.kids) kids.push('type' in kid ? visit(kid) : [kid[0], kid[1]]);
    return index;
  };
  visit(root);
  return elements;
}

/** `pages` stand in the document, numbered. Elements come in the order of the book, notes after the block that calls them. */
export function collectStructure(pages: readonly HTMLElement[], report: Pick<Report, 'headings'>): Structure {
  const builder = new StructureBuilder(report);
  const leaves = pages.map((page) => {
    const found: Structure['leaves'][number] = [];
    for (const { element, leaf } of drawnIn(page.querySelector('.pagedjs_area')!)) {
      if (leaf) builder.place(leaf.kind, element, [pageNumber(page), found.push(leaf) - 1]);
      else builder.nodeOf(element);
    }
    return found;
  });
  insertNotes(builder.root);
  return { elements: flatten(builder.root), leaves };
}
