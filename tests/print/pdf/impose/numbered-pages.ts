/** Small booklets whose pages say their number, and the fonts of the project. */
import { PDFDocument, PDFString, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { readBookletFonts } from '../../../../print/stages/make-booklet.ts';

const MM = 72 / 25.4;

/** Where the number of a page stands, from the left and the top of the page, in millimetres. */
export const NUMBER_AT = { x: 40, y: 60 };
export const A5 = { largeur: 148, hauteur: 210 };

/** Drawn as Chromium does: on a sheet a little too large, whose trim box is the page. */
export async function numberedPages(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= count; number += 1) {
    const page = document.addPage([421, 596]);
    const bottom = 596 - A5.hauteur * MM;
    page.setTrimBox(0, bottom, A5.largeur * MM, A5.hauteur * MM);
    page.drawText(`page ${number}`, { x: NUMBER_AT.x * MM, y: 596 - NUMBER_AT.y * MM, size: 12, font });
    page.drawText('commun', { x: 20 * MM, y: 300, size: 8, font });
  }
  document.setTitle('Le livret');
  document.setAuthor('Anne Auteur');
  document.setSubject('Un essai');
  document.setKeywords(['essai', 'livret']);
  document.setCreationDate(new Date('2026-01-31T00:00:00Z'));
  document.setModificationDate(new Date('2026-01-31T00:00:00Z'));
  document.catalog.set(PDFName.of('Lang'), PDFString.of('fr'));
  return document.save();
}

export const fonts = await readBookletFonts(process.cwd());
