/**
 * Puts the structure of the book together from the parts that stand on its pages.
 *
 * Paged.js gives every element of the source a reference, and its parts on several pages the same one: parts are put together by reference,
 * never by guess. What has no reference (page boxes, repeated table heads) is no element of the book.
 */
import type { Report, StructureLeaf } from '../../report.ts';
import { fieldRank } from '../number-fields.ts';
import { describeLink } from './link-description.ts';
import type { StructureNode } from './structure-node.ts';
import { listNumbering, structureType } from './structure-type.ts';

/** `Column` or `Row`: said in the source, or understood from the place of the cell. */
function scopeOf(cell: Element): 'Column' | 'Row' {
  const scope = cell.getAttribute('scope');
  if (scope) return scope.startsWith('col') ? 'Column' : 'Row';
  return cell.closest('thead') ? 'Column' : 'Row';
}

/** What an element is known by: the reference of its source, or itself where it has none, as in a note. */
const keyOf = (element: Element): string | Element => element.getAttribute('data-ref') ?? element;

export class StructureBuilder {
  readonly root: StructureNode = { type: 'Document', source: undefined, parent: undefined, kids: [], facts: {} };
  private readonly nodes = new Map<string | Element, StructureNode>();
  private readonly bodies = new Map<StructureNode, StructureNode>();
  private readonly report: Pick<Report, 'headings'>;

  constructor(report: Pick<Report, 'headings'>) {
    this.report = report;
  }

  /** Puts a leaf in the node of its element. */
  place(kind: StructureLeaf['kind'], element: Element, at: readonly [page: number, rank: number]): void {
    const node = this.nodeOf(element);
    if (kind === 'mark') node.kids.unshift({ type: 'Lbl', source: undefined, parent: node, kids: [at], facts: {} });
    else this.inside(node).kids.push(at);
  }

  /** Node of an element, or of what holds it when it is only there for the layout. */
  nodeOf(element: Element): StructureNode {
    if (element.classList.contains('pagedjs_area')) return this.root;
    const key = keyOf(element);
    const known = this.nodes.get(key);
    if (known) return known;
    const node = this.newNode(element, this.inside(this.nodeOf(element.parentElement!)));
    this.nodes.set(key, node);
    return node;
  }

  private newNode(element: Element, parent: StructureNode): StructureNode {
    if (element.localName === 'dt' || element.localName === 'dd') return this.partOfDescription(element, parent);
    const type = structureType(element);
    if (type === undefined) return parent;
    return append(this.holderOf(type, element, parent), type, element, this.factsOf(element, type));
  }

  /** The call of a note is a reference; the contents of a chapter stand beside the reference to it. */
  private holderOf(type: string, element: Element, parent: StructureNode): StructureNode {
    if (type === 'Link' && element.classList.contains('appel-note')) return append(parent, 'Reference');
    return type === 'TOC' && parent.type === 'Reference' && parent.parent ? parent.parent : parent;
  }

  /** A term opens an item of the list; its definitions are the body of that item. */
  private partOfDescription(element: Element, list: StructureNode): StructureNode {
    const facts = this.factsOf(element, '');
    if (element.localName === 'dt') return append(append(list, 'LI'), 'Lbl', element, facts);
    const last = list.kids.at(-1);
    const body = this.inside(last && 'type' in last ? last : append(list, 'LI'));
    return facts.lang === undefined ? body : append(body, 'Div', element, facts);
  }

  /** Where what stands in a node goes: an item keeps it in its body, made when something first goes in. */
  private inside(node: StructureNode): StructureNode {
    if (node.type !== 'LI' && node.type !== 'TOCI') return node;
    const body = this.bodies.get(node) ?? append(node, node.type === 'TOCI' ? 'Reference' : 'LBody');
    this.bodies.set(node, body);
    return body;
  }

  private factsOf(element: Element, type: string): StructureNode['facts'] {
    const lang = element.getAttribute('lang');
    const expansion = element.localName === 'abbr' ? element.getAttribute('title') : null;
    const { colSpan = 1, rowSpan = 1 } = element as Partial<HTMLTableCellElement>;
    return {
      ...(lang && { lang }),
      ...(expansion && { expansion }),
      ...(type === 'Note' && { id: element.id }),
      ...(type === 'L' && { numbering: listNumbering(element) }),
      ...(type === 'TH' && { scope: scopeOf(element) }),
      ...(colSpan > 1 && { colSpan }),
      ...(rowSpan > 1 && { rowSpan }),
      ...(type === 'Form' && { field: fieldRank(element) }),
      ...(type === 'Link' && { contents: describeLink(element as HTMLAnchorElement, this.report) }),
    };
  }
}

function append(parent: StructureNode, type: string, source?: Element, facts: StructureNode['facts'] = {}): StructureNode {
  const node: StructureNode = { type, source, parent, kids: [], facts };
  parent.kids.push(node);
  return node;
}
