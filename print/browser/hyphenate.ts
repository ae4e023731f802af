/** Puts soft hyphens into running text: no Chromium on Linux hyphenates French by itself (puppeteer #12896). */
import { hyphenateSync } from 'hyphen/fr';

/** Text long enough for hyphenation to help. Titles, tables' heads, charts, addresses, dates of sources and other languages stay whole. */
const HYPHENATED = 'p, li, td, dd, .note-bas';
const WHOLE =
  'h1, h2, h3, h4, h5, h6, th, svg, code, kbd, [lang]:not([lang|="fr"]), .sans-cesure, .source-consulte, .encadre-titre, .carte-titre, .chiffre, .chiffre-date, .question, .adresse, .sommaire, .index-alphabetique';
const SOFT_HYPHEN = '\u00ad';
/** A soft hyphen inside an f-ligature makes Chromium write a wrong character map for it. */
const LIGATURE = /f\u00ad(?=[fil])/g;

export function hyphenateContent(content: DocumentFragment): void {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent?.closest(HYPHENATED) || parent.closest(WHOLE)) continue;
    const text = hyphenateSync(node.data, { hyphenChar: SOFT_HYPHEN, minWordLength: 6 }).replace(LIGATURE, 'f');
    if (text !== node.data) node.data = text;
  }
}
