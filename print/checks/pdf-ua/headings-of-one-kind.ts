/** Guarantee: headings are all numbered (H1, H2…) or all plain (H), and a node has one plain heading at most. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { pathOf, type StructureElement } from '../../pdf/read/structure-tree.ts';
import type { Check, Fault } from '../condition.ts';
import { kidsOf } from './content-model.ts';

const isPlain = ({ standard }: StructureElement): boolean => standard === 'H';

function* crowded({ tree }: PdfFile): Iterable<Fault> {
  const fault = (place: string, kids: readonly StructureElement[]): Fault[] => {
    const count = kids.filter(isPlain).length;
    return count > 1 ? [{ place, found: `${count} balises H` }] : [];
  };
  yield* fault('racine', tree.tops);
  // Paths are costly: only where there is something to tell.
  for (const element of tree.elements)
    if (element.kids.length > 1) yield* fault('', kidsOf(element)).map(({ found }) => ({ place: pathOf(element), found }));
}

export const headingsOfOneKind: Check = {
  name: 'headings-of-one-kind',
  remedy: 'N’écrivez que des titres numérotés, H1 à H6.',
  conditions: [
    { id: '14-006', requires: 'un nœud contient une seule balise H', find: crowded },
    {
      id: '14-007',
      requires: 'le document n’emploie pas à la fois H et H1, H2…',
      find: ({ tree }) => {
        const plain = tree.elements.find(isPlain);
        const numbered = tree.elements.find(({ standard }) => /^H[1-6]$/.test(standard));
        return plain && numbered ? [{ place: pathOf(plain), found: `H et ${numbered.standard} dans le même document` }] : [];
      },
    },
  ],
};
