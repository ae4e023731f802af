/** Prints a paginated page to PDF bytes, tagged and with its outline. */
import type { Page } from 'playwright-core';
import { PrintError } from '../errors.ts';
import { internalAddress } from '../pdf/destinations.ts';

/** Hides internal links from the browser; `finishPdf` gives them their destination. */
async function hideInternalLinks(page: Page): Promise<void> {
  await page.evaluate((address) => {
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      link.setAttribute('href', address + encodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
    }
  }, internalAddress);
}

/** @throws PrintError when the browser hands over an empty file, as it does when it finds no font. */
export async function printPdf(page: Page): Promise<Uint8Array> {
  await hideInternalLinks(page);
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  if (bytes.length < 2000) {
    throw new PrintError({
      message: `Le navigateur a rendu un PDF vide (${String(bytes.length)} octets).`,
      remedy: 'Vérifiez qu’il trouve une police : supprimez node_modules/.cache/manuel et recommencez.',
    });
  }
  return bytes;
}
