/**
 * Writes the XMP metadata of a document: the facts of its properties again, and those that have no property, for libraries and archives.
 *
 * What the file conforms to is not said here: `claim-conformance.ts` writes it into the white space at the end, once it is proven.
 */
import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentFacts } from '../report.ts';
import { authorsOf, CREATOR, dateOf, keywordsOf, PRODUCER } from './document-facts.ts';
import { documentIdentity } from './document-identity.ts';

/** Text of an element: quotes need no escape there. */
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const element = (name: string, text: string): string => `<${name}>${escape(text)}</${name}>`;
const list = (name: string, kind: 'Bag' | 'Seq', items: readonly string[]): string =>
  `<${name}><rdf:${kind}>${items.map((item) => element('rdf:li', item)).join('')}</rdf:${kind}></${name}>`;
const words = (name: string, text: string): string =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></${name}>`;

/** RFC 9562, version 8: made of a digest of our own. */
const uuid = (digits: string): string =>
  `uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;

/** Schemas that PDF/A knows (XMP Specification of September 2005): nothing else may be used without a description. */
const NAMESPACES = `xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"`;

/** PDF/A does not know the identifier of PDF/UA: it is described, as ISO 19005-2 (6.6.2.3.3) asks. */
const PDFUA_DESCRIPTION = `<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>`;

/** Room for what is written in place later; the specification advises two to four thousand bytes. */
const PADDING = `${' '.repeat(99)}\n`.repeat(20);

/** The packet, from its first to its last processing instruction. `edition` is its id. */
export function xmpPacket(facts: DocumentFacts, edition: string): string {
  const date = dateOf(facts).toISOString().replace('.000', '');
  const identity = documentIdentity(facts, edition);
  const properties = [
    element('dc:format', 'application/pdf'),
    words('dc:title', facts.title),
    // One entry, equal to the property: readers that see several beside one Author show the first names twice (PDF/A TechNote 0003, 3.3).
    list('dc:creator', 'Seq', [authorsOf(facts)]),
    words('dc:description', facts.subject),
    list('dc:subject', 'Bag', facts.keywords),
    list('dc:language', 'Bag', [facts.language]),
    list('dc:publisher', 'Bag', [facts.publisher]),
    list('dc:date', 'Seq', [facts.date]),
    words('dc:rights', facts.rights),
    element('xmpRights:Marked', 'True'),
    words('xmpRights:UsageTerms', facts.rights),
    element('xmpRights:WebStatement', facts.license),
    element('xmpMM:DocumentID', uuid(identity.edition)),
    element('xmpMM:InstanceID', uuid(identity.version)),
    element('xmpMM:VersionID', facts.version),
    element('xmp:CreatorTool', CREATOR),
    element('xmp:CreateDate', date),
    element('xmp:ModifyDate', date),
    element('xmp:MetadataDate', date),
    element('pdf:Producer', PRODUCER),
    element('pdf:Keywords', keywordsOf(facts)),
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    ${NAMESPACES}>
   ${properties.join('\n   ')}
  </rdf:Description>
  ${PDFUA_DESCRIPTION}
 </rdf:RDF>
</x:xmpmeta>
${PADDING}<?xpacket end="w"?>`;
}

/** Not compressed: what knows nothing of PDF looks for the packet in the bytes (ISO 32000-1, 14.3.2), and so does claim-conformance.ts. */
export function writeXmp({ catalog, context }: PDFDocument, facts: DocumentFacts, edition: string): void {
  const packet = context.stream(Buffer.from(xmpPacket(facts, edition)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
}
