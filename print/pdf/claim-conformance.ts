/**
 * Writes into a finished file what it conforms to: PDF/UA-1 and PDF/A-2a.
 *
 * Apart from the rest, because a file says so once it is proven, and a proof is about finished bytes: the words take the place of white
 * space that the XMP packet keeps (xmp.ts), so that the file keeps its length and nothing else in it moves.
 */

const CLAIM = `<rdf:Description rdf:about=""
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>A</pdfaid:conformance>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 `;

/** A picture may carry a packet of its own: that of the document is a stream of its own. */
const METADATA = '/Type /Metadata';
const BEGIN = '<?xpacket begin=';
const END = '<?xpacket end=';
const LAST_TAG = '</rdf:RDF>';

/** @throws Error when the file has no packet, too little white space in it, or says so already. */
export function claimConformance(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const metadata = file.indexOf(METADATA);
  const begin = file.indexOf(BEGIN, metadata);
  const end = file.indexOf(END, begin);
  const insertion = file.lastIndexOf(LAST_TAG, end);
  if (metadata < 0 || begin < 0 || end < 0 || insertion < begin) {
    throw new Error('Le PDF n’a pas de paquet XMP où dire à quoi il est conforme : voyez print/pdf/xmp.ts.');
  }
  const packet = file.toString('utf8', begin, end);
  if (packet.includes('<pdfaid:') || packet.includes('<pdfuaid:')) throw new Error('Le PDF dit déjà à quoi il est conforme.');
  const rest = file.toString('utf8', insertion, end).trimEnd();
  const written = Buffer.from(`${CLAIM}${rest}\n`);
  if (insertion + written.length > end) throw new Error('Le paquet XMP n’a plus assez de blancs : voyez print/pdf/xmp.ts.');
  file.fill(' ', insertion, end);
  written.copy(file, insertion);
  return new Uint8Array(file);
}
