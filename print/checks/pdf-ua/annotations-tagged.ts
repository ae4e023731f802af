/** Guarantee: what can be pointed at stands in the tags, under the type that fits it. */
import { definedSubtypes } from '../../pdf/read/annotations.ts';
import type { Annotation } from '../../pdf/read/annotations.ts';
import { faultsOf, type Check, type Find } from '../condition.ts';

const OTHERWISE = ['Widget', 'Link', 'PrinterMark'];
const isDescribed = ({ contents, element }: Annotation): boolean => Boolean(contents?.trim()) || Boolean(element?.alt?.trim());

const wrong =
  (found: (annotation: Annotation) => string | false): Find =>
  ({ annotations }) =>
    faultsOf(
      annotations.filter(({ unseen }) => !unseen),
      ({ place }) => place,
      found,
    );

const notIn = (annotation: Annotation, type: string): string | false =>
  annotation.element?.standard !== type &&
  `elle est ${annotation.element ? `dans un ${annotation.element.type}` : 'hors de l’arbre des balises'}, non dans un ${type}`;

export const annotationsTagged: Check = {
  name: 'annotations-tagged',
  remedy: 'Mettez l’annotation dans sa balise par une référence OBJR, et sa clé StructParent dans ParentTree (print/pdf/tags).',
  conditions: [
    {
      id: '28-002',
      requires: 'une annotation autre que Widget, Link et PrinterMark est directement dans une balise Annot',
      find: wrong(
        (annotation) => definedSubtypes.has(annotation.subtype) && !OTHERWISE.includes(annotation.subtype) && notIn(annotation, 'Annot'),
      ),
    },
    {
      id: '28-006',
      requires: 'une annotation d’un type que l’ISO 32000 ne définit pas est décrite, dans une balise Annot',
      find: wrong(
        (annotation) =>
          !definedSubtypes.has(annotation.subtype) &&
          (notIn(annotation, 'Annot') || (!isDescribed(annotation) && 'elle n’a ni Contents ni Alt')),
      ),
    },
    {
      id: '28-010',
      requires: 'une annotation Widget est dans une balise Form',
      find: wrong((annotation) => annotation.subtype === 'Widget' && notIn(annotation, 'Form')),
    },
    {
      id: '28-011',
      requires: 'une annotation Link est dans une balise Link',
      find: wrong((annotation) => annotation.subtype === 'Link' && notIn(annotation, 'Link')),
    },
  ],
};
