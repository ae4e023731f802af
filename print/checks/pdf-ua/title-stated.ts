/** Guarantee: the metadata give the title of the document. */
import { propertyOf } from '../../pdf/read/metadata/read-metadata.ts';
import { textOf } from '../../pdf/read/metadata/xmp-properties.ts';
import { documentFault, type Check } from '../condition.ts';

export const titleStated: Check = {
  name: 'title-stated',
  remedy: 'Écrivez dc:title dans les métadonnées XMP, à partir de content/livre.yaml.',
  conditions: [
    {
      id: '06-003',
      requires: 'les métadonnées XMP contiennent dc:title',
      find: ({ metadata }) =>
        documentFault(
          'métadonnées XMP',
          metadata && !textOf(propertyOf(metadata, 'dc', 'title')?.value)?.trim() && 'dc:title est absent ou vide',
        ),
    },
  ],
};
