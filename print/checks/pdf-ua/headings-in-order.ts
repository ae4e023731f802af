/** Guarantee: the first heading is of level 1, and going down skips no level. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { pathOf, type StructureElement } from '../../pdf/read/structure-tree.ts';
import type { Check, Fault } from '../condition.ts';

const levelOf = ({ standard }: StructureElement): number => Number(/^H([1-6])$/.exec(standard)?.[1] ?? 0);
const headings = ({ tree }: PdfFile): StructureElement[] => tree.elements.filter((element) => levelOf(element) > 0);

function* skipped(file: PdfFile): Iterable<Fault> {
  let last: StructureElement | undefined;
  for (const heading of headings(file)) {
    if (last && levelOf(heading) > levelOf(last) + 1) yield { place: pathOf(heading), found: `${heading.standard} suit ${last.standard}` };
    last = heading;
  }
}

export const headingsInOrder: Check = {
  name: 'headings-in-order',
  remedy: 'Corrigez le niveau du titre dans le chapitre, ou dans la page imprimée.',
  conditions: [
    {
      id: '14-002',
      requires: 'le premier titre numéroté est un H1',
      find: (file) => {
        const [first] = headings(file);
        return first && levelOf(first) !== 1 ? [{ place: pathOf(first), found: `le premier titre est un ${first.standard}` }] : [];
      },
    },
    { id: '14-003', requires: 'une suite de titres descendante ne saute pas de niveau', find: skipped },
  ],
};
