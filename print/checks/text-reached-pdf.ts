/** Guarantee: each block that stands on a page is in the text of that page of the PDF; a page without running heads holds nothing else. */
import type { Issue } from '../issue.ts';
import type { InspectedPdf } from '../pdf/inspect.ts';
import type { PlacedPage, Report } from '../report.ts';

const CHECK = 'text-reached-pdf';

/** Letters, figures and currency only: hyphens at line ends and ligatures must not count. */
const essence = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{Sc}%]+/gu, '');

/** Takes `text` out of `page` in one piece. */
function takeOut(page: string, text: string): string | undefined {
  const index = page.indexOf(text);
  return index < 0 ? undefined : `${page.slice(0, index)}\n${page.slice(index + text.length)}`;
}

/** Takes each block out of the text of its page; returns what is missing and what is left. */
function subtract(page: string, blocks: readonly string[]): { readonly missing: string[]; readonly left: string } {
  let left = page;
  const scattered: string[] = [];
  // The longest first: a short label must not be found inside a paragraph that is still there.
  for (const block of [...blocks].sort((a, b) => b.length - a.length)) {
    const rest = takeOut(left, essence(block));
    if (rest === undefined) scattered.push(block);
    else left = rest;
  }
  // A block whose pieces are drawn apart (a number in the margin, two columns) is taken out word by word.
  const missing = scattered.filter((block) => {
    const words = block
      .split(/\s+/)
      .map(essence)
      .filter(Boolean)
      .sort((a, b) => b.length - a.length);
    return !words.every((word) => {
      const rest = takeOut(left, word);
      if (rest !== undefined) left = rest;
      return rest !== undefined;
    });
  });
  return { missing, left: left.replaceAll('\n', '') };
}

function checkPage(placed: PlacedPage, text: string): Issue[] {
  const blocks = [...placed.blocks.map((block) => block.printed ?? block.text), ...placed.marks].filter((text) => essence(text) !== '');
  const { missing, left } = subtract(essence(text), blocks);
  const place = `page ${String(placed.number)}`;
  const remedy = 'Ouvrez la page du PDF : une police sans ces signes, ou un bloc caché à l’impression, en est la cause ordinaire.';
  const lost = missing.map((block): Issue => ({
    severity: 'error',
    check: CHECK,
    place,
    message: `« ${block.slice(0, 80)} » n’est pas dans le texte du PDF.`,
    remedy,
  }));
  // Running heads and folio: short, and, with the numbers of lists, the only text that is not in a block.
  const heads = placed.heads.length === 0 && left.length > 0 && missing.length === 0;
  return heads
    ? [...lost, { severity: 'error', check: CHECK, place, message: `le PDF porte un texte de trop : « ${left.slice(0, 80)} ».`, remedy }]
    : lost;
}

export function textReachedPdf(report: Report, pdf: InspectedPdf): Issue[] {
  return report.pages.flatMap((page, index) => checkPage(page, pdf.pages[index] ?? ''));
}
