/** Guarantee: each metadata property is defined by XMP, or described in the file, and has a value of its type. */
import { describedProperties } from '../../pdf/read/metadata/extension-schemas.ts';
import { predefined } from '../../pdf/read/metadata/predefined-schemas.ts';
import { namespaces, type Metadata } from '../../pdf/read/metadata/read-metadata.ts';
import { fitsType, isKnownType } from '../../pdf/read/metadata/xmp-types.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { Check, Fault, Find } from '../condition.ts';

const NONE: ReadonlySet<string> = new Set();

/** Each property with the type it is known to have; descriptions themselves have their own conditions. */
const each = (found: (name: string, type: string | undefined, property: Metadata['properties'][number]) => string | false): Find =>
  function* find({ metadata, metadataOfParts }: PdfFile): Iterable<Fault> {
    const ofDocument = describedProperties(metadata);
    for (const one of [...(metadata ? [metadata] : []), ...metadataOfParts]) {
      const own = describedProperties(one);
      for (const property of one.properties) {
        const { namespace, prefix, local } = property;
        if (namespace === namespaces.pdfaExtension) continue;
        const type = [predefined, own, ofDocument]
          .map((schemas) => schemas.get(namespace)?.get(local))
          .find((known) => known !== undefined);
        const told = found(`${prefix}:${local}`, type, property);
        if (told !== false) yield { place: one.place, found: told };
      }
    }
  };

export const metadataPropertiesKnown: Check = {
  name: 'metadata-properties-known',
  remedy: 'Retirez la propriété, ou décrivez-la dans pdfaExtension:schemas.',
  conditions: [
    {
      id: '6.6.2.3.1-1',
      requires: 'une propriété XMP est prédéfinie, ou décrite dans le fichier',
      find: each((name, type) => type === undefined && `${name} n’est décrite nulle part`),
    },
    {
      id: '6.6.2.3.1-2',
      requires: 'une propriété XMP a une valeur de son type',
      // A type that the file describes itself is a structure of its own: its fields are not followed.
      find: each(
        (name, type, { value }) =>
          type !== undefined && isKnownType(type, NONE) && !fitsType(value, type) && `${name} n’est pas de type ${type}`,
      ),
    },
  ],
};
