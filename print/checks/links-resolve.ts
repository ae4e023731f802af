/** Guarantee: each link of the book leads somewhere, in the pages and in the PDF. */
import type { Issue } from '../issue.ts';
import type { InspectedPdf } from '../pdf/inspect.ts';
import type { Report } from '../report.ts';

const CHECK = 'links-resolve';

const issue = (place: string, message: string): Issue => ({
  severity: 'error',
  check: CHECK,
  place,
  message,
  remedy: 'Corrigez l’adresse : un renvoi s’écrit /chapitre/ ou /chapitre/#chapitre-titre.',
});

export function linksResolve(report: Report, pdf: InspectedPdf): Issue[] {
  const inPages = report.links.flatMap(({ href, text, page }) => {
    const place = `page ${String(page)}, « ${text} »`;
    if (href.startsWith('#'))
      return report.anchors[href.slice(1)] === undefined ? [issue(place, `ce renvoi ne mène nulle part : ${href}`)] : [];
    return /^(https?|mailto):/.test(href) ? [] : [issue(place, `cette adresse ne vaut rien sur papier : ${href}`)];
  });
  const inFile = pdf.links.broken.map((target) => issue('PDF', `un lien vise une destination absente : ${target}`));
  return [...inPages, ...inFile];
}
