/** Puts each note in the structure right after the paragraph, the item or the cell that calls it, as it would be read aloud. */
import { isInline, type StructureNode } from './structure-node.ts';

/** What may hold a note beside its own blocks. */
const HOLDERS = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'Aside', 'BlockQuote', 'LBody', 'TD', 'TH']);

const isNode = (kid: StructureNode['kids'][number]): kid is StructureNode => 'type' in kid;

function* nodesOf(root: StructureNode): Generator<StructureNode> {
  yield root;
  for (const kid of root.kids) if (isNode(kid)) yield* nodesOf(kid);
}

/** Where a note called by `call` goes: in which node, after which of its kids. */
function placeAfter(call: StructureNode): { readonly holder: StructureNode; readonly rank: number } {
  let child = call;
  let holder = call.parent;
  while (holder?.parent && !HOLDERS.has(holder.type)) {
    child = holder;
    holder = holder.parent;
  }
  if (!holder) throw new Error('Un appel de note est hors de la structure.');
  // Never in the middle of a sentence.
  if (isInline(child)) return { holder, rank: holder.kids.length };
  let rank = holder.kids.indexOf(child) + 1;
  for (let next = holder.kids[rank]; next && isNode(next) && next.type === 'Note'; next = holder.kids[rank]) rank += 1;
  return { holder, rank };
}

/** Moves the notes of the tree to the places of their calls. @throws Error for a note that nothing calls. */
export function insertNotes(root: StructureNode): void {
  const calls = new Map<string, StructureNode>();
  const notes: StructureNode[] = [];
  for (const node of nodesOf(root)) {
    if (node.type === 'Note') notes.push(node);
    const hash = node.type === 'Link' ? node.source?.getAttribute('href') : undefined;
    if (hash?.startsWith('#') && node.source?.classList.contains('appel-note')) calls.set(hash.slice(1), node);
  }
  for (const note of notes) {
    const call = calls.get(note.facts.id ?? '');
    if (!call || !note.parent) throw new Error(`La note ${note.facts.id ?? '?'} n’a pas d’appel dans les pages.`);
    note.parent.kids.splice(note.parent.kids.indexOf(note), 1);
    const { holder, rank } = placeAfter(call);
    holder.kids.splice(rank, 0, note);
    note.parent = holder;
  }
}
