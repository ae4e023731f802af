/** Guarantee: each note has an identifier of its own. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { pathOf } from '../../pdf/read/structure-tree.ts';
import { faultsOf, type Check, type Fault } from '../condition.ts';

function* shared({ tree }: PdfFile): Iterable<Fault> {
  const named = tree.elements.filter(({ id }) => id);
  for (const [id, elements] of Map.groupBy(named, (element) => element.id)) {
    const note = elements.find(({ standard }) => standard === 'Note');
    if (note && elements.length > 1)
      yield { place: pathOf(note), found: `l’identifiant « ${id ?? ''} » sert à ${elements.length} éléments` };
  }
}

export const notesIdentified: Check = {
  name: 'notes-identified',
  remedy: 'Donnez à chaque note un identifiant qui n’est qu’à elle (print/pdf/tags).',
  conditions: [
    {
      id: '19-003',
      requires: 'une balise Note a une entrée ID',
      find: ({ tree }) =>
        faultsOf(
          tree.elements.filter(({ standard }) => standard === 'Note'),
          pathOf,
          ({ id }) => !id && 'pas d’ID',
        ),
    },
    { id: '19-004', requires: 'l’ID d’une note est unique', find: shared },
  ],
};
