/** A page that Chromium prints for the tests of what is done to its drawings: cut words, no-break spaces, scaled and turned text, shapes. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { printPdf } from '../../../print/stages/print-pdf.ts';
import { openPage, printPage } from '../books/open-book.ts';

const fonts = readFileSync(new URL('../../../src/styles/fonts.css', import.meta.url), 'utf8');

/** Soft hyphens are written `|`. */
const WORDS = `La mé|dia|tion nu|mé|rique ac|com|pagne les per|sonnes éloi|gnées des dé|marches ad|mi|nis|tra|tives. Ef|fi|ca|ce|ment,
l’offre af|fi|chée suf|fit\u202f: «\u00a0Œuvre et cœur\u00a0» coûtent 1\u202f234\u00a0€, soit 15,4\u00a0%\u202f; peut-être da|van|tage\u202f? Le porte-à-porte,
le va-et-vient, l’au-delà, ci-des|sus, au-des|sous, rendez-vous, vis-à-vis, c’est-à-dire, quelques-uns\u202f!`;

const body = `
<section id="etroit"><p>${WORDS.repeat(3)}</p></section>
<section id="large"><h1>Titre en gras</h1><p>${WORDS} <strong>Gras «\u00a0net\u00a0»</strong> et <em>italique</em>, <a href="https://exemple.fr/">lien sou|li|gné</a>.</p></section>
<section class="espace"><p>Lettres espacées</p></section>
<section style="transform: rotate(7deg) scale(1.7); margin: 60px"><p>Texte tourné et agrandi</p></section>
<section style="opacity: 0.5"><p>Texte pâle</p></section>
<svg viewBox="0 0 100 40" width="600"><text x="5" y="20" font-size="8.3">Dessin à l’échelle</text>
<circle cx="80" cy="20" r="9.37" fill="#0a6b6b"/><path d="M10 30q10 -12 20 0t20 0" fill="none" stroke="#333" stroke-width=".7"/></svg>`;

const css = `${fonts}
@page { size: 210mm 297mm; margin: 0 }
body { font: 13.07px/1.4 'Atkinson Hyperlegible Next'; margin: 40px; white-space: pre-line }
#etroit { width: 150px } #etroit p { font-size: 11.46px } #large { width: 500px; font-size: 14.13px }
h1 { font: 32px 'Bricolage Grotesque' } .espace { letter-spacing: 0.07em }`;

/** Bytes as the browser gives them. */
export async function printSample(browser: Browser): Promise<Uint8Array> {
  const page = await openPage(browser, printPage(body.replaceAll('|', '\u00ad'), css));
  try {
    await page.evaluate('document.fonts.ready');
    return await printPdf(page);
  } finally {
    await page.close();
  }
}
