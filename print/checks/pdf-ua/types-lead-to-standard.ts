/** Guarantee: each structure type is standard, or its role map leads to one that is. */
import { standardTypes } from '../../pdf/read/standard-types.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { pathOf } from '../../pdf/read/structure-tree.ts';
import type { Check, Fault } from '../condition.ts';

/** One fault per type: a type may have thousands of elements. */
function* unmapped({ tree }: PdfFile): Iterable<Fault> {
  const byType = Map.groupBy(tree.elements, ({ type }) => type);
  for (const [type, [first, ...rest]] of byType) {
    if (!first || !('endsOn' in first.mapping)) continue;
    const { endsOn } = first.mapping;
    const end = endsOn === type ? 'n’est lié à rien' : `mène à ${endsOn}, qui n’est lié à rien`;
    yield { place: pathOf(first), found: `le type ${type || 'vide'} ${end} (${rest.length + 1} éléments)` };
  }
}

/** Through standard types too: the map must not go around at all. */
function* circular({ tree }: PdfFile): Iterable<Fault> {
  for (const type of tree.roleMap.keys()) {
    const path = [type];
    for (let at = tree.roleMap.get(type); at !== undefined; at = tree.roleMap.get(at)) {
      const isBack = path.includes(at);
      path.push(at);
      if (isBack) break;
    }
    if (path.length > new Set(path).size) yield { place: 'RoleMap', found: `${path.join(' → ')} tourne en rond` };
  }
}

function* remapped({ tree }: PdfFile): Iterable<Fault> {
  for (const [type, to] of tree.roleMap) {
    if (standardTypes.has(type) && to !== type) yield { place: 'RoleMap', found: `le type standard ${type} est lié à ${to}` };
  }
}

export const typesLeadToStandard: Check = {
  name: 'types-lead-to-standard',
  remedy: 'Corrigez la table RoleMap (print/pdf/tags).',
  conditions: [
    { id: '02-001', requires: 'le lien d’un type non standard aboutit à un type standard', find: unmapped },
    { id: '02-003', requires: 'aucun lien entre types n’est circulaire', find: circular },
    { id: '02-004', requires: 'aucun type standard n’est lié à un autre', find: remapped },
  ],
};
