/** Guarantee: each XMP stream of the file can be read by the letter. */
import type { Metadata } from '../../pdf/read/metadata/read-metadata.ts';
import { faultsOf, type Check, type Find } from '../condition.ts';
import { metadataPresent } from '../pdf-ua/metadata-present.ts';

const each =
  (found: (metadata: Metadata) => string | false): Find =>
  ({ metadata, metadataOfParts }) =>
    faultsOf([...(metadata ? [metadata] : []), ...metadataOfParts], ({ place }) => place, found);

export const metadataSound: Check = {
  name: 'metadata-sound',
  remedy: 'Réécrivez le flux XMP en UTF-8, sans attribut bytes ni encoding.',
  conditions: [
    ...metadataPresent.conditions.map((condition) => ({ ...condition, id: '6.6.2.1-1' })),
    {
      id: '6.6.2.1-2',
      requires: 'l’en-tête du paquet XMP n’a pas d’attribut bytes',
      find: each(({ header }) => header.has('bytes') && 'bytes est présent'),
    },
    {
      id: '6.6.2.1-3',
      requires: 'l’en-tête du paquet XMP n’a pas d’attribut encoding',
      find: each(({ header }) => header.has('encoding') && 'encoding est présent'),
    },
    {
      id: '6.6.2.1-4',
      requires: 'le paquet XMP est un XML bien formé, en RDF',
      find: each(({ fault, isUtf8 }) => isUtf8 && fault !== '' && fault),
    },
    { id: '6.6.2.1-5', requires: 'le paquet XMP est en UTF-8', find: each(({ isUtf8 }) => !isUtf8 && 'il est dans un autre encodage') },
  ],
};
