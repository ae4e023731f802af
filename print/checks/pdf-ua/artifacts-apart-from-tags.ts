/** Guarantee: an artifact holds no tagged content, and tagged content holds no artifact. */
import type { Mark } from '../../pdf/read/content/marked-content.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { Check, Fault } from '../condition.ts';

function* marks(file: PdfFile, wrong: (mark: Mark) => string | false): Iterable<Fault> {
  for (const { kind, place, marks: sequences } of file.content.streams) {
    if (kind !== 'page') continue;
    for (const mark of sequences) {
      const found = wrong(mark);
      if (found !== false) yield { place, found };
    }
  }
}

export const artifactsApartFromTags: Check = {
  name: 'artifacts-apart-from-tags',
  remedy: 'Fermez la séquence balisée avant d’ouvrir l’artefact, et l’inverse (print/pdf/tags).',
  conditions: [
    {
      id: '01-003',
      requires: 'un contenu marqué comme artefact ne se trouve pas dans un contenu balisé',
      find: (file) =>
        marks(
          file,
          ({ tag, parent }) =>
            tag === 'Artifact' && parent?.element !== undefined && !parent.inArtifact && `un artefact est dans un ${parent.element.type}`,
        ),
    },
    {
      id: '01-004',
      requires: 'un contenu balisé ne se trouve pas dans un contenu marqué comme artefact',
      find: (file) =>
        marks(
          file,
          ({ tagged, element, parent }) => tagged && parent?.inArtifact === true && `un ${element?.type ?? ''} est dans un artefact`,
        ),
    },
  ],
};
