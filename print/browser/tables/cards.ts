/**
 * Turns a table into a list: its caption as a title, then a card a row, its head and its values one under another, each after the head of
 * its column. With two columns, the heads are said once and a card is one line.
 */

const make = (document: Document, tag: string, className: string): HTMLElement => Object.assign(document.createElement(tag), { className });

/** What is written twice is an anchor once. */
function copyOf(nodes: Iterable<Node>): Node[] {
  return [...nodes].map((node) => {
    const copy = node.cloneNode(true);
    if (copy instanceof Element) for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    return copy;
  });
}

/** « Durée : », « Qui est-ce ? » */
function labelled(document: Document, head: readonly Node[]): HTMLElement {
  const label = make(document, 'span', 'fiche-etiquette');
  label.append(...head);
  if (!/[?!:.]\s*$/.test(label.textContent)) label.append('\u00a0:');
  return label;
}

/** Boxes to tick and nothing to read. */
const isBoxes = (cell: Element): boolean => cell.textContent.trim() === '' && cell.childElementCount > 0;

/** `pair`: a head and a value, on one line. `grid`: a sentence, and boxes to tick. `list`: a line a value. */
type Kind = 'pair' | 'grid' | 'list';

function kindOf(rows: readonly HTMLTableRowElement[]): Kind {
  const cells = rows.map((row) => [...row.cells].slice(1));
  if (cells.every((values) => values.length > 0 && values.every(isBoxes))) return 'grid';
  return cells.every((values) => values.length === 1 && !values[0]!.classList.contains('a-remplir')) ? 'pair' : 'list';
}

class Cards {
  private readonly document: Document;
  private readonly kind: Kind;
  private readonly heads: readonly (readonly Node[])[];

  constructor(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]) {
    this.document = table.ownerDocument;
    this.kind = kindOf(rows);
    this.heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => [...cell.childNodes]);
  }

  private headOf(column: number): Node[] {
    return copyOf(this.heads[column] ?? []);
  }

  /** Heads said once, over the list, for the cards that do not repeat them. */
  sharedHead(): HTMLElement | undefined {
    const heads = { pair: [this.headOf(0), this.headOf(1)], grid: [this.headOf(0)], list: [] }[this.kind];
    const [first, second] = heads.filter((head) => head.length > 0);
    if (!first) return undefined;
    const line = make(this.document, 'p', 'fiches-tete garder-avec-suivant');
    if (second) line.append(labelled(this.document, first), ' ', ...second);
    else line.append(...first);
    return line;
  }

  card(row: HTMLTableRowElement): HTMLElement {
    const item = make(this.document, 'li', 'fiche');
    const [head, ...cells] = [...row.cells];
    if (!head) return item;
    if (this.kind === 'pair') {
      const line = make(this.document, 'p', 'fiche-paire');
      line.append(labelled(this.document, [...head.childNodes]), ' ', ...cells.flatMap((cell) => [...cell.childNodes]));
      item.append(line);
    } else if (this.kind === 'grid') {
      const line = make(this.document, 'p', 'fiche-phrase garder-avec-suivant');
      line.append(...head.childNodes);
      item.append(line, this.boxes(cells));
    } else {
      item.append(this.value('fiche-titre garder-avec-suivant', 0, head));
      item.append(...cells.map((cell, rank) => this.value('fiche-valeur', rank + 1, cell)));
    }
    return item;
  }

  private value(className: string, column: number, cell: HTMLTableCellElement): HTMLElement {
    const line = make(this.document, 'p', cell.classList.contains('a-remplir') ? `${className} a-remplir` : className);
    const head = this.headOf(column);
    if (head.length > 0) line.append(labelled(this.document, head), ' ');
    line.append(...cell.childNodes);
    return line;
  }

  private boxes(cells: readonly HTMLTableCellElement[]): HTMLElement {
    const line = make(this.document, 'p', 'fiche-cases');
    for (const [rank, cell] of cells.entries()) {
      const box = make(this.document, 'span', 'fiche-case');
      box.append(...this.headOf(rank + 1), '\u00a0', ...cell.childNodes);
      line.append(...(rank > 0 ? [' '] : []), box);
    }
    return line;
  }
}

/** Rows that follow one another under the same head of group, if any. */
function groupsOf(table: HTMLTableElement): { readonly head?: HTMLTableCellElement; readonly rows: HTMLTableRowElement[] }[] {
  const groups: { head?: HTMLTableCellElement; rows: HTMLTableRowElement[] }[] = [];
  for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
    const [head] = row.cells;
    const last = groups.at(-1);
    if (head && row.cells.length === 1 && head.colSpan > 1) groups.push({ head, rows: [] });
    else if (last) last.rows.push(row);
    else groups.push({ rows: [row] });
  }
  return groups;
}

/** What stands in the place of the table. */
export function cardsOf(table: HTMLTableElement): HTMLElement[] {
  const { ownerDocument: document } = table;
  const titled = (className: string, nodes: Iterable<Node>): HTMLElement => {
    const title = make(document, 'p', `${className} garder-avec-suivant`);
    title.append(...nodes);
    return title;
  };
  const groups = groupsOf(table);
  const cards = new Cards(
    table,
    groups.flatMap(({ rows }) => rows),
  );
  const shared = cards.sharedHead();
  return [
    ...(table.caption ? [titled('fiches-titre', table.caption.childNodes)] : []),
    ...(shared ? [shared] : []),
    ...groups.flatMap(({ head, rows }) => {
      const list = make(document, 'ul', 'fiches');
      list.append(...rows.map((row) => cards.card(row)));
      return head ? [titled('fiches-groupe', head.childNodes), list] : [list];
    }),
  ];
}
