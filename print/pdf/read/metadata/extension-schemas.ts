/** Reads the schemas that a file describes itself (ISO 19005-2, 6.6.2.3.3): their properties and the types these have. */
import { namespaces, type Metadata } from './read-metadata.ts';
import { textOf, type XmpProperty, type XmpValue } from './xmp-properties.ts';

export type Level = 'schema' | 'property' | 'valueType' | 'field';

/** One description, at one level: its fields as they are written. */
export interface Description {
  readonly level: Level;
  readonly place: string;
  readonly fields: readonly XmpProperty[];
  /** Types that its schema describes. */
  readonly types: ReadonlySet<string>;
}

const itemsOf = (value: XmpValue | undefined): readonly XmpValue[] => (value && 'items' in value ? value.items : []);
const fieldsOf = (value: XmpValue): readonly XmpProperty[] => (value.kind === 'struct' ? value.fields : []);
const field = (fields: readonly XmpProperty[], name: string): XmpValue | undefined => fields.find(({ local }) => local === name)?.value;
const text = (fields: readonly XmpProperty[], name: string): string => textOf(field(fields, name)) ?? '';

export const containersOf = (metadata: Metadata | undefined): XmpProperty[] =>
  (metadata?.properties ?? []).filter(({ namespace, local }) => namespace === namespaces.pdfaExtension && local === 'schemas');

/** Every schema, property, type and field that the file describes. */
export function descriptionsOf(metadata: Metadata | undefined): Description[] {
  const described: Description[] = [];
  for (const schema of containersOf(metadata).flatMap(({ value }) => itemsOf(value))) {
    const fields = fieldsOf(schema);
    const valueTypes = itemsOf(field(fields, 'valueType')).map(fieldsOf);
    const types = new Set(valueTypes.map((one) => text(one, 'type')));
    const place = `schéma ${text(fields, 'prefix') || 'sans préfixe'}`;
    described.push({ level: 'schema', place, fields, types });
    for (const property of itemsOf(field(fields, 'property')).map(fieldsOf)) {
      described.push({ level: 'property', place: `${place}, propriété ${text(property, 'name') || 'sans nom'}`, fields: property, types });
    }
    for (const type of valueTypes) {
      const ofType = `${place}, type ${text(type, 'type') || 'sans nom'}`;
      described.push({ level: 'valueType', place: ofType, fields: type, types });
      for (const one of itemsOf(field(type, 'field')).map(fieldsOf)) {
        described.push({ level: 'field', place: `${ofType}, champ ${text(one, 'name') || 'sans nom'}`, fields: one, types });
      }
    }
  }
  return described;
}

/** Type of each property that the file describes, by namespace. */
export function describedProperties(metadata: Metadata | undefined): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const schemas = new Map<string, Map<string, string>>();
  for (const schema of containersOf(metadata).flatMap(({ value }) => itemsOf(value))) {
    const fields = fieldsOf(schema);
    const properties = itemsOf(field(fields, 'property')).map(fieldsOf);
    const known = schemas.get(text(fields, 'namespaceURI')) ?? new Map<string, string>();
    for (const property of properties) known.set(text(property, 'name'), text(property, 'valueType'));
    schemas.set(text(fields, 'namespaceURI'), known);
  }
  return schemas;
}
