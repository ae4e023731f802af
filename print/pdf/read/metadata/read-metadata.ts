/** Reads the XMP streams of a file: the one of the document, and those of its parts. */
import type { FileObjects } from '../file-objects.ts';
import { bytesOf } from '../stream-bytes.ts';
import { asDict, nameIn, valueOf, type PDFDict, type Value } from '../values.ts';
import { parseXml } from './parse-xml.ts';
import { readProperties, type XmpProperty } from './xmp-properties.ts';

export interface Metadata {
  readonly place: string;
  readonly type: string | undefined;
  readonly subtype: string | undefined;
  /** Attributes of the packet's header. */
  readonly header: ReadonlyMap<string, string>;
  /** The bytes are UTF-8. */
  readonly isUtf8: boolean;
  /** Why it cannot be read; empty otherwise. */
  readonly fault: string;
  readonly properties: readonly XmpProperty[];
}

/** Namespaces by the prefix that is usual for them. */
export const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
  pdfaType: 'http://www.aiim.org/pdfa/ns/type#',
  pdfaField: 'http://www.aiim.org/pdfa/ns/field#',
} as const;
export type Schema = keyof typeof namespaces;

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function readMetadata(stream: Value, place: string): Metadata | undefined {
  const bytes = bytesOf(stream);
  if (!bytes) return undefined;
  const dict = asDict(stream);
  const text = decodeUtf8(bytes);
  const isUtf8 = text !== undefined && !text.includes('\0');
  const known = { place, type: nameIn(dict, 'Type'), subtype: nameIn(dict, 'Subtype'), isUtf8 };
  try {
    if (!isUtf8) throw new Error('le texte n’est pas en UTF-8');
    const { root, instructions } = parseXml(text);
    const packet = instructions.find(({ name }) => name === 'xpacket')?.body ?? '';
    const header = new Map(
      [...packet.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', one, two]) => [key, one ?? two ?? '']),
    );
    return { ...known, header, fault: '', properties: readProperties(root) };
  } catch (error) {
    return {
      ...known,
      header: new Map(),
      fault: error instanceof Error ? error.message.replace(/\s*\n\s*/g, ', ') : String(error),
      properties: [],
    };
  }
}

/** Those of images, fonts and the like. */
export function readMetadataOfParts(catalog: PDFDict, objects: FileObjects): Metadata[] {
  const own = valueOf(catalog, 'Metadata');
  return objects.holding('Metadata').flatMap(({ dict, object }) => {
    const stream = valueOf(dict, 'Metadata');
    return stream === own ? [] : (readMetadata(stream, `métadonnées de l’objet ${object}`) ?? []);
  });
}

/** The property of the document, in the schema that usually has this prefix. */
export const propertyOf = (metadata: Metadata | undefined, schema: Schema, name: string): XmpProperty | undefined =>
  metadata?.properties.find(({ namespace, local }) => namespace === namespaces[schema] && local === name);
