/** Writes a structure that is being put together in one line, for the tests: `L{"numbering":"Disc"}(LI(Lbl(1.0) LBody(1.1)))`. */
import type { StructureNode } from '../../../../print/browser/structure/structure-node.ts';

export function outlineOf({ type, facts, kids }: StructureNode): string {
  const said = Object.keys(facts).length > 0 ? JSON.stringify(facts) : '';
  return `${type}${said}(${kids.map((kid) => ('type' in kid ? outlineOf(kid) : kid.join('.'))).join(' ')})`;
}
