/** Guarantee: each block that stands on a page is in the text of that page of the PDF, and nothing else but running heads is. */
import type { Issue } from '../issue.ts';
import type { InspectedPdf } from '../pdf/inspect.ts';
import type { PlacedPage, Report } from '../report.ts';

const CHECK = 'text-reached-pdf';

/** Letters, figures and currency only: hyphens at line ends and ligatures must not count. */
const essence = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{Sc}%]+/gu, '');

/** Takes each text out of `page`; returns what is missing and what is left. */
function subtract(page: string, texts: readonly string[]): { readonly missing: string[]; readonly left: string } {
  const missing: string[] = [];
  let left = page;
  // The longest first: a short label must not be found inside a paragraph that is still there.
  for (const text of [...texts].sort((a, b) => b.length - a.length)) {
    const index = left.indexOf(text);
    if (index < 0) missing.push(text);
    else left = `${left.slice(0, index)}\n${left.slice(index + text.length)}`;
  }
  return { missing, left: left.replaceAll('\n', '') };
}

function checkPage(placed: PlacedPage, text: string): Issue[] {
  const blocks = placed.blocks.map((block) => essence(block.printed ?? block.text)).filter(Boolean);
  const { missing, left } = subtract(essence(text), blocks);
  const place = `page ${String(placed.number)}`;
  const remedy = 'Ouvrez la page du PDF : une police sans ces signes, ou un bloc caché à l’impression, en est la cause ordinaire.';
  const lost = missing.map((block): Issue => ({ severity: 'error', check: CHECK, place, message: `« ${block.slice(0, 80)} » n’est pas dans le texte du PDF.`, remedy }));
  // Running heads and folio: short, and the only text that is not in a block.
  const heads = placed.heads.length === 0 && left.length > 0 && missing.length === 0;
  return heads ? [...lost, { severity: 'error', check: CHECK, place, message: `le PDF porte un texte de trop : « ${left.slice(0, 80)} ».`, remedy }] : lost;
}

export function textReachedPdf(report: Report, pdf: InspectedPdf): Issue[] {
  return report.pages.flatMap((page, index) => checkPage(page, pdf.pages[index] ?? ''));
}
