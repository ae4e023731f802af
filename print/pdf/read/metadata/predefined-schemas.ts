/** The properties that XMP and PDF/A define, with their types: any other must be described by the file itself (ISO 19005-2, 6.6.2.3). */
import { namespaces } from './read-metadata.ts';

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split('\n').map((line) => line.trim().split(/:\s*/) as [string, string]));

const schemas = {
  dc: table(`contributor: bag ProperName
    coverage: Text
    creator: seq ProperName
    date: seq Date
    description: Lang Alt
    format: MIMEType
    identifier: Text
    language: bag Locale
    publisher: bag ProperName
    relation: bag Text
    rights: Lang Alt
    source: Text
    subject: bag Text
    title: Lang Alt
    type: bag Text`),
  xmp: table(`Advisory: bag XPath
    BaseURL: URL
    CreateDate: Date
    CreatorTool: AgentName
    Identifier: bag Text
    Label: Text
    MetadataDate: Date
    ModifyDate: Date
    Nickname: Text
    Rating: Integer
    Thumbnails: alt Thumbnail`),
  xmpRights: table(`Certificate: URL
    Marked: Boolean
    Owner: bag ProperName
    UsageTerms: Lang Alt
    WebStatement: URL`),
  xmpMM: table(`DerivedFrom: ResourceRef
    DocumentID: URI
    History: seq ResourceEvent
    InstanceID: URI
    ManagedFrom: ResourceRef
    Manager: AgentName
    ManageTo: URI
    ManageUI: URI
    ManagerVariant: Text
    OriginalDocumentID: URI
    RenditionClass: RenditionClass
    RenditionParams: Text
    VersionID: Text
    Versions: seq Version`),
  pdf: table(`Keywords: Text
    PDFVersion: Text
    Producer: AgentName`),
  pdfaid: table(`part: Integer
    amd: Text
    corr: Text
    conformance: Text`),
} as const;

/** Type of each predefined property, by namespace. */
export const predefined: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(schemas).map(([prefix, properties]) => [namespaces[prefix as keyof typeof schemas], properties]),
);
