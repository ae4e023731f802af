/** The structure of a report, as a tree: what the tests ask about it. */
import type { Structure } from '../../print/report.ts';

export interface StructureTree {
  readonly type: string;
  /** Lang, id, scope… */
  readonly facts: Omit<Structure['elements'][number], 'type' | 'kids'>;
  readonly kids: readonly StructureTree[];
  readonly parent: StructureTree | undefined;
  /** Text under it, in reading order, without soft hyphens; a picture stands as its alternative in brackets. */
  readonly text: string;
  /** Pages it stands on, in reading order. */
  readonly pages: readonly number[];
}

/** @param without type that is left out, with all under it */
export function treeOf({ elements, leaves }: Structure, without?: string): StructureTree {
  const grow = (index: number, parent?: StructureTree): StructureTree => {
    const { type, kids, ...facts } = elements[index]!;
    const branches: StructureTree[] = [];
    const pages: number[] = [];
    let text = '';
    const tree = { type, facts, kids: branches, parent, text, pages };
    for (const kid of kids) {
      if (typeof kid === 'number') {
        if (elements[kid]!.type === without) continue;
        const branch = grow(kid, tree);
        branches.push(branch);
        pages.push(...branch.pages);
        text += branch.text;
      } else {
        const leaf = leaves[kid[0] - 1]![kid[1]]!;
        text += leaf.kind === 'picture' ? `[${leaf.text}]` : leaf.text;
        pages.push(kid[0]);
      }
    }
    return Object.assign(tree, { text: text.replaceAll('\u00ad', ''), pages: [...new Set(pages)] });
  };
  return grow(0);
}

/** A tree and all under it, in reading order. */
export const allIn = (tree: StructureTree): StructureTree[] => [tree, ...tree.kids.flatMap(allIn)];

/** Those of a type, under a tree. */
export const under = (tree: StructureTree, type: string): StructureTree[] =>
  allIn(tree).filter((each) => each !== tree && each.type === type);
