/** Reads a PDF once, as what the conformance checks look at: its objects, structure, contents, fonts, annotations and metadata. */
import { ParseSpeeds, PDFDict, PDFDocument, PDFInvalidObject, PDFRef } from '@cantoo/pdf-lib';
import { inheritedIn, readAnnotations, type Annotation } from './annotations.ts';
import type { ContentFacts } from './content/content-facts.ts';
import { readContent } from './content/read-content.ts';
import { readLayout, type LayoutFlaw } from './file-layout.ts';
import { readObjects, type FileObjects } from './file-objects.ts';
import { readFonts, type ReadFont } from './fonts/read-font.ts';
import { readAllMetadata, type Metadata } from './metadata/read-metadata.ts';
import { readStructureTree, type StructureTree } from './structure-tree.ts';
import { asDict, asNumber, textIn, type Value } from './values.ts';

export interface PdfFile {
  readonly catalog: PDFDict;
  readonly info: PDFDict | undefined;
  readonly encryption: PDFDict | undefined;
  /** The two halves of the identifier in the trailer. */
  readonly identifier: Value;
  /** Language of the whole document; empty when it has none. */
  readonly language: string;
  readonly pages: readonly { readonly dict: PDFDict; readonly number: number; readonly place: string }[];
  readonly objects: FileObjects;
  readonly layout: readonly LayoutFlaw[];
  readonly tree: StructureTree;
  readonly annotations: readonly Annotation[];
  readonly fonts: readonly ReadFont[];
  readonly content: ContentFacts;
  readonly metadata: Metadata | undefined;
  readonly metadataOfParts: readonly Metadata[];
}

/** An encrypted file is read as its readers read it, without a password; when even they could not, as it is written. */
async function open(bytes: Uint8Array): Promise<{ readonly document: PDFDocument; readonly encryption: PDFDict | undefined }> {
  const options = { updateMetadata: false, ignoreEncryption: true, preserveXFA: true, parseSpeed: ParseSpeeds.Fastest };
  const document = await PDFDocument.load(bytes, options);
  const { context } = document;
  const encryption = context.lookup(context.trailerInfo.Encrypt);
  if (!(encryption instanceof PDFDict)) return { document, encryption: undefined };
  try {
    return { document: await PDFDocument.load(bytes, { ...options, password: '' }), encryption };
  } catch {
    return { document, encryption };
  }
}

/** @throws when the bytes are not a PDF that can be read whole. */
export async function readPdfFile(bytes: Uint8Array): Promise<PdfFile> {
  const { document, encryption } = await open(bytes);
  const { context, catalog } = document;
  const unread = context.enumerateIndirectObjects().find(([, object]) => object instanceof PDFInvalidObject);
  if (unread) throw new Error(`l’objet ${unread[0].objectNumber} ne se lit pas`);
  const trailer = context.trailerInfo;
  const follow = (value: Value): Value => (value instanceof PDFRef ? context.lookup(value) : value);
  const pages = document.getPages().map(({ node }, rank) => ({ dict: node as PDFDict, number: rank + 1, place: `page ${rank + 1}` }));
  const objects = readObjects(context);
  const tree = readStructureTree(catalog);
  const fonts = readFonts(objects);
  const metadata = readAllMetadata(catalog, objects);
  return {
    catalog,
    info: asDict(follow(trailer.Info)),
    encryption,
    identifier: follow(trailer.ID),
    language: textIn(catalog, 'Lang') ?? '',
    pages,
    objects,
    layout: readLayout(bytes, (object) => asNumber(context.lookup(PDFRef.of(object)))),
    tree,
    annotations: readAnnotations(pages, tree),
    fonts: [...fonts.values()],
    content: readContent({
      pages: pages.map((page) => ({ ...page, inherited: asDict(inheritedIn(page.dict, 'Resources')) })),
      objects,
      tree,
      codesOf: (font, text) => fonts.get(font)?.codesOf(text) ?? [],
    }),
    metadata: metadata.own,
    metadataOfParts: metadata.parts,
  };
}
