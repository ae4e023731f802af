/** The standard structure types (ISO 32000-1, 14.8.4), and the type that a role map leads another one to. */

const grouping = ['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private'];
const block = ['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'];
const table = ['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'];
const inline = ['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot'];
const asian = ['Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'];
const illustration = ['Figure', 'Formula', 'Form'];

export const standardTypes: ReadonlySet<string> = new Set([...grouping, ...block, ...table, ...inline, ...asian, ...illustration]);

export type Mapping =
  /** A standard type, or one that is mapped to it. */
  | { readonly to: string }
  /** The map ends on a type that is not standard. */
  | { readonly endsOn: string }
  /** The map comes back to a type that it started from. */
  | { readonly circular: readonly string[] };

export function mapType(type: string, roleMap: ReadonlyMap<string, string>): Mapping {
  const path: string[] = [];
  for (let at = type; ;) {
    if (standardTypes.has(at)) return { to: at };
    if (path.includes(at)) return { circular: [...path, at] };
    path.push(at);
    const next = roleMap.get(at);
    if (next === undefined) return { endsOn: at };
    at = next;
  }
}
