/** Prints a paginated page to PDF bytes, tagged and with its outline. */
import type { Page } from 'playwright-core';
import { PrintError } from '../errors.ts';

/** @throws PrintError when the browser hands over an empty file, as it does when it finds no font. */
export async function printPdf(page: Page): Promise<Uint8Array> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  if (bytes.length < 2000) {
    throw new PrintError({
      message: `Le navigateur a rendu un PDF vide (${String(bytes.length)} octets).`,
      remedy: 'Vérifiez qu’il trouve une police : supprimez node_modules/.cache/manuel et recommencez.',
    });
  }
  return bytes;
}
