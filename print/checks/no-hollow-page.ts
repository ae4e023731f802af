/** Guarantee: no page in the middle of a chapter is left half empty. */
import type { Issue } from '../issue.ts';
import type { PlacedPage, Report } from '../report.ts';

const CHECK = 'no-hollow-page';
/** Share of the page area that may stay empty before a page break the author did not ask for. */
const EMPTY_SHARE = 0.34;

/** The last page of a chapter, and the pages that are drawn rather than written, may be short. */
function mayBeShort(page: PlacedPage, next: PlacedPage | undefined): boolean {
  if (!next || page.blank || next.blank) return true;
  if (
    page.names.length > 0 &&
    page.names.some((name) => !['left', 'right', 'first', 'named'].includes(name) && !name.startsWith('chapitre'))
  )
    return true;
  const opening = next.blocks.find((block) => block.flow === 'body');
  return (
    next.names.some((name) => name.endsWith('_first')) || opening === undefined || /^h[12]$/.test(opening.tag) || opening.text.length < 3
  );
}

export function noHollowPage(report: Report): Issue[] {
  return report.pages.flatMap((page, index) => {
    const share = page.emptyBelow / page.areaHeight;
    if (share <= EMPTY_SHARE || mayBeShort(page, report.pages[index + 1])) return [];
    return [
      {
        severity: 'error',
        check: CHECK,
        place: `page ${String(page.number)}, après « ${
          page.blocks
            .filter((block) => block.flow === 'body')
            .at(-1)
            ?.text.slice(0, 60) ?? ''
        } »`,
        message: `${String(Math.round(share * 100))} % de la page restent vides avant un bloc qui ne se coupe pas.`,
        remedy: 'Déplacez la figure ou le tableau d’un paragraphe, ou réduisez-le.',
      } satisfies Issue,
    ];
  });
}
