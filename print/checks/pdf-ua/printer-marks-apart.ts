/** Guarantee: marks for the press are outside of the tags, and painted as artifacts. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { Annotation } from '../../pdf/read/annotations.ts';
import { numberIn } from '../../pdf/read/values.ts';
import { faultsOf, type Check } from '../condition.ts';

const marks = ({ annotations }: PdfFile): Annotation[] => annotations.filter(({ subtype }) => subtype === 'PrinterMark');

export const printerMarksApart: Check = {
  name: 'printer-marks-apart',
  remedy: 'Retirez la marque des balises, et dessinez-la dans un artefact.',
  conditions: [
    {
      id: '28-017',
      requires: 'une marque d’imprimerie n’est pas dans la structure logique',
      find: (file) => {
        const held = new Set(
          file.tree.elements.flatMap(({ held: things }) => things.flatMap((thing) => (thing.kind === 'object' ? [thing.object] : []))),
        );
        return faultsOf(
          marks(file),
          ({ place }) => place,
          ({ dict }) =>
            (held.has(dict) || file.tree.parentTree.has(numberIn(dict, 'StructParent') ?? -1)) && 'elle est dans l’arbre des balises',
        );
      },
    },
    {
      id: '28-018',
      requires: 'le dessin d’une marque d’imprimerie est un artefact',
      find: (file) => {
        const drawn = new Set(marks(file).map(({ dict }) => dict));
        return faultsOf(
          file.content.streams.filter(({ owner }) => drawn.has(owner)),
          ({ place }) => place,
          ({ outsideArtifacts }) => outsideArtifacts > 0 && `${outsideArtifacts} tracés hors de tout artefact`,
        );
      },
    },
  ],
};
