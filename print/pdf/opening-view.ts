/** Says how a viewer opens a document, and what it proposes when it prints it. */
import { PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';

/**
 * The bookmarks beside the first page, as wide as the window, pages one under the other; the title of the document in the window, as
 * ISO 14289-1 (7.1) asks. Printed without scaling on both sides; `format` is the trimmed page: one wider than tall turns on its short edge.
 */
export function setOpeningView(document: PDFDocument, format: { readonly largeur: number; readonly hauteur: number }): void {
  const { catalog, context } = document;
  const first = document.getPage(0);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  catalog.set(PDFName.of('PageLayout'), PDFName.of('OneColumn'));
  const { y, height } = first.getCropBox();
  catalog.set(PDFName.of('OpenAction'), context.obj([first.ref, 'FitH', PDFNumber.of(y + height)]));
  catalog.set(
    PDFName.of('ViewerPreferences'),
    context.obj({
      DisplayDocTitle: true,
      Direction: 'L2R',
      PrintScaling: 'None',
      Duplex: format.largeur > format.hauteur ? 'DuplexFlipShortEdge' : 'DuplexFlipLongEdge',
    }),
  );
}
