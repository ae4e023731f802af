/** One broken sample for each condition about the XMP stream and the properties of the document. */
import type { Broken } from '../../conformance/broken.ts';
import type { Sample } from '../../conformance/sample-pdf.ts';

const xmp =
  (from: string, to: string) =>
  (sample: Sample): Sample =>
    sample.edit('metadata', from, to);
/** Another prefix, of another namespace, for the first element of a name. */
const retag =
  (from: string, to: string) =>
  (sample: Sample): Sample =>
    sample.edit('metadata', `<${from}>`, `<${to}>`).edit('metadata', `</${from}>`, `</${to}>`);

const OWN = 'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"';
const OTHER = 'xmlns:a="http://www.aiim.org/pdfa/ns/id/"';
const PART = '<pdfaid:part>2</pdfaid:part>';
const LEVEL = '<pdfaid:conformance>A</pdfaid:conformance>';
/** A property of PDF/A's own schema, under another prefix. */
const prefixed =
  (from: string, to: string) =>
  (sample: Sample): Sample =>
    sample.edit('metadata', OWN, `${OWN} ${OTHER}`).edit('metadata', from, to);

/** Properties that cannot be read are not the same as those of the document, and claim nothing. */
const UNREAD = ['6.6.3', '6.6.4-1'];

export const brokenMetadata: readonly Broken[] = [
  { id: '6.6.2.1-1', change: (sample) => sample.edit('metadata', '/Subtype /XML', '') },
  { id: '6.6.2.1-2', change: xmp('id="W5M0MpCehiHzreSzNTczkc9d"', 'id="W5M0MpCehiHzreSzNTczkc9d" bytes="5000"') },
  { id: '6.6.2.1-3', change: xmp('id="W5M0MpCehiHzreSzNTczkc9d"', 'id="W5M0MpCehiHzreSzNTczkc9d" encoding="UTF-8"') },
  { id: '6.6.2.1-4', change: xmp('</x:xmpmeta>', ''), also: UNREAD },
  { id: '6.6.2.1-5', change: xmp('Un mot', 'Un m\xf4t'), also: UNREAD },
  { id: '6.6.2.3.1-1', change: xmp('<exemple:note', '<exemple:autre>1</exemple:autre><exemple:note') },
  { id: '6.6.2.3.1-2', change: xmp('<dc:format>application/pdf', '<dc:format><rdf:Bag><rdf:li>application/pdf</rdf:li></rdf:Bag>') },
  { id: '6.6.2.3.2-1', change: xmp('<pdfaSchema:prefix>', '<pdfaSchema:autre>1</pdfaSchema:autre><pdfaSchema:prefix>') },
  {
    id: '6.6.2.3.3-1',
    change: (sample) =>
      xmp('</rdf:Bag></pdfaExtension', '</rdf:Seq></pdfaExtension')(xmp('schemas><rdf:Bag>', 'schemas><rdf:Seq>')(sample)),
  },
  { id: '6.6.2.3.3-2', change: retag('pdfaSchema:schema', 'pdfaType:schema') },
  { id: '6.6.2.3.3-3', change: retag('pdfaSchema:namespaceURI', 'pdfaType:namespaceURI') },
  { id: '6.6.2.3.3-4', change: retag('pdfaSchema:prefix', 'pdfaType:prefix') },
  { id: '6.6.2.3.3-5', change: retag('pdfaSchema:property', 'pdfaType:property') },
  { id: '6.6.2.3.3-6', change: retag('pdfaSchema:valueType', 'pdfaType:valueType') },
  { id: '6.6.2.3.3-7', change: retag('pdfaProperty:name', 'pdfaType:name') },
  { id: '6.6.2.3.3-8', change: xmp('>Remarque</pdfaProperty:valueType>', '>Inconnu</pdfaProperty:valueType>') },
  { id: '6.6.2.3.3-9', change: xmp('>internal<', '>autre<') },
  { id: '6.6.2.3.3-10', change: retag('pdfaProperty:description', 'pdfaType:description') },
  { id: '6.6.2.3.3-11', change: retag('pdfaType:type', 'pdfaSchema:type') },
  { id: '6.6.2.3.3-12', change: retag('pdfaType:namespaceURI', 'pdfaSchema:namespaceURI') },
  { id: '6.6.2.3.3-13', change: retag('pdfaType:prefix', 'pdfaSchema:prefix') },
  { id: '6.6.2.3.3-14', change: retag('pdfaType:description', 'pdfaSchema:description') },
  { id: '6.6.2.3.3-15', change: retag('pdfaType:field', 'pdfaSchema:field') },
  { id: '6.6.2.3.3-16', change: retag('pdfaField:name', 'pdfaSchema:name') },
  { id: '6.6.2.3.3-17', change: xmp('>Text</pdfaField:valueType>', '>Inconnu</pdfaField:valueType>') },
  { id: '6.6.2.3.3-18', change: retag('pdfaField:description', 'pdfaSchema:description') },
  { id: '6.6.3', change: (sample) => sample.edit('info', '(Le manuel)', '(Un autre titre)') },
  { id: '6.6.4-1', change: xmp(LEVEL, '') },
  { id: '6.6.4-2', change: xmp(PART, '<pdfaid:part>3</pdfaid:part>') },
  { id: '6.6.4-3', change: xmp(LEVEL, '<pdfaid:conformance>B</pdfaid:conformance>') },
  { id: '6.6.4-4', change: prefixed(PART, '<a:part>2</a:part>') },
  { id: '6.6.4-5', change: prefixed(LEVEL, '<a:conformance>A</a:conformance>') },
  { id: '6.6.4-6', change: prefixed(PART, `${PART}<a:amd>1</a:amd>`) },
  { id: '6.6.4-7', change: prefixed(PART, `${PART}<a:corr>1</a:corr>`) },
];
