/** Writes what makes a file a PDF/X-4: version, metadata, output intent, trapping, identity (ISO 15930-7:2010, 6.2 to 6.6). */
import { PDFDict, PDFHeader, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { IccProfile } from './icc-profile.ts';

const REGISTRY = 'http://www.color.org';
/** Names of printing conditions that the registry of the ICC lists, as profiles write them in their own name. */
const REGISTERED = /\b(?:FOGRA\d+L?|GRACoL2006_Coated1v2|SWOP2006_Coated[35]v2|CGATS TR ?00[1-6])\b/i;
const CUSTOM = 'Custom';
const SECONDS = /\.\d+Z$/;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Described {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly date: Date;
  readonly identity: string;
}

function xmp({ title, author, subject, date, identity }: Described): string {
  const iso = date.toISOString().replace(SECONDS, '+00:00');
  const alternative = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(subject)}</dc:description>
<pdf:Trapped>False</pdf:Trapped>
<xmp:CreateDate>${iso}</xmp:CreateDate>
<xmp:ModifyDate>${iso}</xmp:ModifyDate>
<xmp:MetadataDate>${iso}</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:${identity}</xmpMM:DocumentID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function writeOutputIntent({ context, catalog }: PDFDocument, { bytes }: IccProfile, condition: string): void {
  const registered = REGISTERED.exec(condition)?.[0];
  const packed = deflateSync(bytes, { level: 9 });
  const profile = context.register(PDFRawStream.of(context.obj({ N: 4, Filter: 'FlateDecode', Length: packed.length }), packed));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: PDFString.of(registered ?? CUSTOM),
    OutputCondition: PDFHexString.fromText(condition),
    Info: PDFHexString.fromText(condition),
    DestOutputProfile: profile,
    ...(registered !== undefined && { RegistryName: PDFString.of(REGISTRY) }),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}

/**
 * Title, author, subject and dates are those that the document already has.
 *
 * @param condition name of the printing condition; that of the profile by default
 * @throws RangeError when the document has no date: the build never reads the clock
 */
export function writeX4Metadata(document: PDFDocument, profile: IccProfile, condition = profile.description): void {
  const { context, catalog } = document;
  const date = document.getModificationDate();
  if (!date) throw new RangeError('Ce PDF ne dit pas sa date.');
  const title = document.getTitle() ?? '';
  const identity = createHash('md5')
    .update(`${String(context.trailerInfo.ID)}\nPDF/X-4\n${condition}`)
    .digest('hex');
  const packet = Buffer.from(xmp({ title, author: document.getAuthor() ?? '', subject: document.getSubject() ?? '', date, identity }));
  catalog.set(
    PDFName.of('Metadata'),
    context.register(PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML', Length: packet.length }), packet)),
  );
  document.setCreationDate(date);
  document.setModificationDate(date);
  context.lookup(context.trailerInfo.Info, PDFDict).set(PDFName.of('Trapped'), PDFName.of('False'));
  context.trailerInfo.ID = context.obj([PDFHexString.of(identity), PDFHexString.of(identity)]);
  context.header = PDFHeader.forVersion(1, 6);
  writeOutputIntent(document, profile, condition);
}
