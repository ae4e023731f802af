/** Reads a PDF once, as what the conformance checks look at: its objects, structure, contents, fonts, annotations and metadata. */
import { ParseSpeeds, PDFDict, PDFDocument, PDFInvalidObject, PDFRef } from '@cantoo/pdf-lib';
import { inheritedIn, readAnnotations, type Annotation } from './annotations.ts';
import type { ContentFacts } from './content/content-facts.ts';
import { readContent } from './content/read-content.ts';
import { readLayout, type LayoutFlaw } from './file-layout.ts';
import { readObjects, type FileObjects } from './file-objects.ts';
import { readFonts, type ReadFont } from './fonts/read-font.ts';
import { readMetadata, readMetadataOfParts, type Metadata } from './metadata/read-metadata.ts';
import { readStructureTree, type StructureTree } from './structure-tree.ts';
import { asDict, asNumber, textIn, valueOf, type Value } from './values.ts';

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
  /** Reads all that was not asked for yet. @throws for what cannot be read. */
  readonly readWhole: () => void;
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

/** Reads when it is first asked, once. */
function once<Read>(read: () => Read): () => Read {
  let known: { readonly value: Read } | undefined;
  return () => (known ??= { value: read() }).value;
}

/**
 * Each part is read when a check first asks for it: what the file claims takes its metadata only.
 * @throws when the bytes are not a PDF, or hold an object that cannot be read; a part, when it is asked for, if it cannot be read.
 */
export async function readPdfFile(bytes: Uint8Array): Promise<PdfFile> {
  const { document, encryption } = await open(bytes);
  const { context, catalog } = document;
  const unread = context.enumerateIndirectObjects().find(([, object]) => object instanceof PDFInvalidObject);
  // pdf-lib decrypts a cross-reference stream, which never is encrypted: it cannot but fail to read it.
  if (unread && !encryption) throw new Error(`l’objet ${unread[0].objectNumber} ne se lit pas`);
  const trailer = context.trailerInfo;
  const follow = (value: Value): Value => (value instanceof PDFRef ? context.lookup(value) : value);
  const pages = document.getPages().map(({ node }, rank) => ({ dict: node, number: rank + 1, place: `page ${rank + 1}` }));
  const objects = once(() => readObjects(context));
  const tree = once(() => readStructureTree(catalog));
  const fonts = once(() => readFonts(objects()));
  const metadata = once(() => readMetadata(valueOf(catalog, 'Metadata'), 'métadonnées XMP'));
  const metadataOfParts = once(() => readMetadataOfParts(catalog, objects()));
  const layout = once(() => readLayout(bytes, (object) => asNumber(context.lookup(PDFRef.of(object)))));
  const annotations = once(() => readAnnotations(pages, tree()));
  const content = once(() =>
    readContent({
      pages: pages.map((page) => ({ ...page, inherited: asDict(inheritedIn(page.dict, 'Resources')) })),
      objects: objects(),
      tree: tree(),
      codesOf: (font, text) => fonts().get(font)?.codesOf(text) ?? [],
    }),
  );
  return {
    catalog,
    info: asDict(follow(trailer.Info)),
    encryption,
    identifier: follow(trailer.ID),
    language: textIn(catalog, 'Lang') ?? '',
    pages,
    readWhole: () => {
      for (const part of [layout, annotations, content, metadataOfParts]) part();
    },
    get objects() {
      return objects();
    },
    get layout() {
      return layout();
    },
    get tree() {
      return tree();
    },
    get annotations() {
      return annotations();
    },
    get fonts() {
      return [...fonts().values()];
    },
    get content() {
      return content();
    },
    get metadata() {
      return metadata();
    },
    get metadataOfParts() {
      return metadataOfParts();
    },
  };
}
