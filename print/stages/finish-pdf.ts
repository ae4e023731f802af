/** Finishes the bytes that the browser printed: document facts, page boxes, clean text. Pure. */
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Edition } from '../edition.ts';
import { PrintError } from '../errors.ts';
import { appendInOrder } from '../pdf/append-in-order.ts';
import { setBoxes } from '../pdf/boxes.ts';
import { compactDrawings } from '../pdf/compact/compact-drawings.ts';
import { writeDocument } from '../pdf/compact/write-document.ts';
import { writeDestinations } from '../pdf/destinations.ts';
import { writeDocumentFacts } from '../pdf/document-facts.ts';
import { dropOrphans } from '../pdf/drop-orphans.ts';
import { writeFields } from '../pdf/forms/write-fields.ts';
import { freeBookmarks } from '../pdf/free-bookmarks.ts';
import { setOpeningView } from '../pdf/opening-view.ts';
import { writeOutputIntent } from '../pdf/output-intent.ts';
import { readDrawings, type Drawing } from '../pdf/page-contents.ts';
import { writePageLabels } from '../pdf/page-labels.ts';
import type { FieldWidget } from '../pdf/tags/place-fields.ts';
import { tagDocument } from '../pdf/tags/tag-document.ts';
import { cleanText } from '../pdf/text/clean-text.ts';
import { writeXmp } from '../pdf/xmp.ts';
import type { Report } from '../report.ts';

appendInOrder();

/**
 * @param typingFont bytes of the font that what is typed into a form is drawn with; needed where the report has fields
 * @throws PrintError when the number of pages differs from the report's
 */
export async function finishPdf(bytes: Uint8Array, edition: Edition, report: Report, typingFont?: Uint8Array): Promise<Uint8Array> {
  // pdf-lib pauses every hundred objects unless told otherwise.
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const pages = document.getPageCount();
  if (pages !== report.pages.length) {
    throw new PrintError({
      message: `Le PDF de l’édition ${edition.id} a ${String(pages)} pages, la mise en pages en annonçait ${String(report.pages.length)}.`,
      remedy: 'Une page déborde sans doute de sa feuille : cherchez dans print/styles une hauteur ou une marge fixe.',
    });
  }
  writeDestinations(document, report.anchors);
  const drawings = readDrawings(document);
  const all = [...drawings.pages, ...drawings.forms];
  cleanText(document, all);
  const widgets = await writeFields(document, report.fields, typingFont);
  tag(document, drawings.pages, edition, report, widgets);
  compactDrawings(all);
  drawings.write();
  setBoxes(document, edition.format);
  setOpeningView(document, edition.format);
  writePageLabels(document, report.pages);
  writeDocumentFacts(document, report.document, edition.id);
  writeXmp(document, report.document, edition.id);
  await writeOutputIntent(document);
  freeBookmarks(document);
  dropOrphans(document);
  return writeDocument(document);
}

function tag(document: PDFDocument, pages: readonly Drawing[], edition: Edition, report: Report, widgets: readonly FieldWidget[]): void {
  try {
    tagDocument(document, pages, report.structure, widgets);
  } catch (error) {
    throw new PrintError({
      message: `Les balises de l’édition ${edition.id} ne suivent pas son texte : ${error instanceof Error ? error.message : String(error)}.`,
      remedy:
        'Un texte est dessiné sans être lu, ou lu sans être dessiné : cherchez sur cette page une transparence (opacity), un texte de CSS (content) ou aria-hidden.',
    });
  }
}
