/** Guarantee: the document carries an XMP stream. */
import { documentFault, type Check } from '../condition.ts';

export const metadataPresent: Check = {
  name: 'metadata-present',
  remedy: 'Écrivez les métadonnées XMP dans le catalogue, avec Type Metadata et Subtype XML.',
  conditions: [
    {
      id: '06-001',
      requires: 'le document porte un flux de métadonnées XMP',
      find: ({ metadata }) =>
        documentFault(
          'catalogue, Metadata',
          !metadata
            ? 'pas de flux Metadata'
            : (metadata.type !== 'Metadata' || metadata.subtype !== 'XML') &&
                `Type ${metadata.type ?? 'absent'}, Subtype ${metadata.subtype ?? 'absent'}`,
        ),
    },
  ],
};
