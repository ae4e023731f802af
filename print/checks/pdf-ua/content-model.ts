/** Which types may stand in which (ISO 32000-1, 14.8.4), as data, and the elements that do not follow it. */
import { pathOf, type StructureElement } from '../../pdf/read/structure-tree.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { Fault, Find } from '../condition.ts';

export interface TypeRule {
  readonly type: string;
  /** Types that it must stand in. */
  readonly parents?: readonly string[];
  /** Its kids, in order, each followed by a space. */
  readonly kids?: RegExp;
  /** The same in words. */
  readonly syntax?: string;
}

/** `NonStruct` groups without meaning: what it holds counts as its parent's. */
export const kidsOf = (element: StructureElement): StructureElement[] =>
  element.kids.flatMap((kid) => (kid.standard === 'NonStruct' ? kidsOf(kid) : [kid]));

export function parentOf(element: StructureElement): StructureElement | undefined {
  const { parent } = element;
  return parent?.standard === 'NonStruct' ? parentOf(parent) : parent;
}

function* faultsIn(element: StructureElement, { type, parents, kids, syntax }: TypeRule): Iterable<Fault> {
  const place = pathOf(element);
  const parent = parentOf(element)?.standard ?? 'la racine';
  if (parents && !parents.includes(parent)) yield { place, found: `${type} est dans ${parent}, non dans ${parents.join(', ')}` };
  if (!kids) return;
  const held = element.held.some(({ kind }) => kind === 'marked');
  if (held) yield { place, found: `${type} contient directement du texte ou un dessin` };
  const types = kidsOf(element).map(({ standard, type: written }) => standard || written);
  if (!kids.test(types.map((kid) => `${kid} `).join(''))) {
    yield { place, found: `${type} contient ${types.slice(0, 12).join(', ')}${types.length > 12 ? '…' : ''} ; permis : ${syntax ?? ''}` };
  }
}

/** Elements that do not follow the rule of their type. */
export function followsRules(rules: readonly TypeRule[]): Find {
  const byType = new Map(rules.map((rule) => [rule.type, rule]));
  return function* find({ tree }: PdfFile): Iterable<Fault> {
    for (const element of tree.elements) {
      const rule = byType.get(element.standard);
      if (rule) yield* faultsIn(element, rule);
    }
  };
}
