/** Guarantee: a metadata schema that the file brings is described in full, in the words of PDF/A. */
import { containersOf, descriptionsOf, type Description, type Level } from '../../pdf/read/metadata/extension-schemas.ts';
import { namespaces, type Schema } from '../../pdf/read/metadata/read-metadata.ts';
import { textOf } from '../../pdf/read/metadata/xmp-properties.ts';
import { isKnownType } from '../../pdf/read/metadata/xmp-types.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { faultsOf, type Check, type Condition, type Fault } from '../condition.ts';

const schemaOf: Readonly<Record<Level, Schema>> = {
  schema: 'pdfaSchema',
  property: 'pdfaProperty',
  valueType: 'pdfaType',
  field: 'pdfaField',
};

interface FieldRule {
  readonly id: string;
  readonly level: Level;
  readonly field: string;
  /** A list, which may be missing; a text, which may not. */
  readonly kind: 'text' | 'seq';
  readonly accepts?: (text: string, description: Description) => boolean;
}

const isDefined = (type: string, { types }: Description): boolean => isKnownType(type, types);
const isUri = (text: string): boolean => /^\S+$/.test(text);

const rules: readonly FieldRule[] = [
  { id: '6.6.2.3.3-2', level: 'schema', field: 'schema', kind: 'text' },
  { id: '6.6.2.3.3-3', level: 'schema', field: 'namespaceURI', kind: 'text', accepts: isUri },
  { id: '6.6.2.3.3-4', level: 'schema', field: 'prefix', kind: 'text' },
  { id: '6.6.2.3.3-5', level: 'schema', field: 'property', kind: 'seq' },
  { id: '6.6.2.3.3-6', level: 'schema', field: 'valueType', kind: 'seq' },
  { id: '6.6.2.3.3-7', level: 'property', field: 'name', kind: 'text' },
  { id: '6.6.2.3.3-8', level: 'property', field: 'valueType', kind: 'text', accepts: isDefined },
  { id: '6.6.2.3.3-9', level: 'property', field: 'category', kind: 'text', accepts: (text) => ['external', 'internal'].includes(text) },
  { id: '6.6.2.3.3-10', level: 'property', field: 'description', kind: 'text' },
  { id: '6.6.2.3.3-11', level: 'valueType', field: 'type', kind: 'text' },
  { id: '6.6.2.3.3-12', level: 'valueType', field: 'namespaceURI', kind: 'text', accepts: isUri },
  { id: '6.6.2.3.3-13', level: 'valueType', field: 'prefix', kind: 'text' },
  { id: '6.6.2.3.3-14', level: 'valueType', field: 'description', kind: 'text' },
  { id: '6.6.2.3.3-15', level: 'valueType', field: 'field', kind: 'seq' },
  { id: '6.6.2.3.3-16', level: 'field', field: 'name', kind: 'text' },
  { id: '6.6.2.3.3-17', level: 'field', field: 'valueType', kind: 'text', accepts: isDefined },
  { id: '6.6.2.3.3-18', level: 'field', field: 'description', kind: 'text' },
];

function wrong(description: Description, { level, field, kind, accepts }: FieldRule): string | false {
  const found = description.fields.find(({ local }) => local === field);
  if (!found) return kind === 'text' && `${field} est absent`;
  if (found.prefix !== schemaOf[level] || found.namespace !== namespaces[schemaOf[level]]) return `${field} a le préfixe ${found.prefix}`;
  if (kind === 'seq') return found.value.kind !== 'seq' && `${field} n’est pas une liste Seq`;
  const text = textOf(found.value);
  return (found.value.kind !== 'text' || !text || accepts?.(text, description) === false) && `${field} vaut « ${text ?? ''} »`;
}

const conditionOf = (rule: FieldRule): Condition => ({
  id: rule.id,
  requires: `${rule.field} d’une description ${schemaOf[rule.level]} est ${rule.kind === 'seq' ? 'une liste' : 'un texte permis'}, avec le préfixe ${schemaOf[rule.level]}`,
  find: ({ metadata }) =>
    faultsOf(
      descriptionsOf(metadata).filter(({ level }) => level === rule.level),
      ({ place }) => place,
      (description) => wrong(description, rule),
    ),
});

function* undefinedFields({ metadata }: PdfFile): Iterable<Fault> {
  for (const { level, place, fields } of descriptionsOf(metadata)) {
    for (const { local, prefix } of fields) {
      if (!rules.some((rule) => rule.level === level && rule.field === local)) yield { place, found: `le champ ${prefix}:${local}` };
    }
  }
}

export const extensionSchemasDescribed: Check = {
  name: 'extension-schemas-described',
  remedy: 'Suivez l’ISO 19005-2, 6.6.2.3.3 : schema, namespaceURI, prefix, property ; name, valueType, category, description.',
  conditions: [
    { id: '6.6.2.3.2-1', requires: 'une description de schéma n’a que les champs de PDF/A', find: undefinedFields },
    {
      id: '6.6.2.3.3-1',
      requires: 'pdfaExtension:schemas est une liste Bag, avec ce préfixe',
      find: ({ metadata }) =>
        faultsOf(
          containersOf(metadata),
          () => 'métadonnées XMP',
          ({ prefix, value }) => (prefix !== 'pdfaExtension' || value.kind !== 'bag') && `${prefix}:schemas est de genre ${value.kind}`,
        ),
    },
    ...rules.map(conditionOf),
  ],
};
