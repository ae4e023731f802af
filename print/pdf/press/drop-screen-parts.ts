/** Takes out of a document what only a screen uses: links, fields, bookmarks, tags, actions. Blending happens in the inks of the press. */
import { PDFDict, PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);
const OF_CATALOG = [
  'AA',
  'AcroForm',
  'Dests',
  'MarkInfo',
  'Metadata',
  'Names',
  'OpenAction',
  'Outlines',
  'OutputIntents',
  'PageMode',
  'StructTreeRoot',
  'URI',
  'ViewerPreferences',
];
const OF_PAGE = ['AA', 'Annots', 'StructParents', 'Tabs'];
const GROUP = name('Group');

/** Colours of a group are blended in its colour space: that of a mask is grey, that of the rest the press's. */
function setBlendingSpaces(document: PDFDocument, masks: ReadonlySet<PDFRawStream>): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const group = object.dict.lookupMaybe(GROUP, PDFDict);
    if (group?.has(name('CS'))) group.set(name('CS'), name(masks.has(object) ? 'DeviceGray' : 'DeviceCMYK'));
    object.dict.delete(name('StructParents'));
  }
  for (const { node } of document.getPages()) {
    node.set(GROUP, document.context.obj({ Type: 'Group', S: 'Transparency', CS: 'DeviceCMYK', I: true }));
  }
}

function dropKeys(dict: PDFDict, keys: readonly string[]): void {
  for (const key of keys) dict.delete(name(key));
}

/** @param masks forms that are read as more or less light */
export function dropScreenParts(document: PDFDocument, masks: ReadonlySet<PDFRawStream>): void {
  dropKeys(document.catalog, OF_CATALOG);
  for (const { node } of document.getPages()) dropKeys(node, OF_PAGE);
  setBlendingSpaces(document, masks);
}
