/** Guarantee: an edition has the number of pages it was planned for, a multiple where sheets are folded, each of the right size. */
import type { Edition } from '../edition.ts';
import type { Issue } from '../issue.ts';
import type { InspectedPdf } from '../pdf/inspect.ts';

const CHECK = 'page-budget';
const TOLERANCE_MM = 0.1;
const millimetres = (length: number): string => length.toFixed(1).replace('.', ',');

export function pageBudget(edition: Edition, pdf: InspectedPdf): Issue[] {
  const { min, max, multiple = 1 } = edition.pages;
  const count = pdf.pages.length;
  const issues: Issue[] = [];
  if (count < min || count > max) {
    issues.push({
      severity: 'error',
      check: CHECK,
      place: `édition ${edition.id}`,
      message: `${String(count)} pages, prévu de ${String(min)} à ${String(max)}.`,
      remedy: 'Ajoutez ou retirez du texte, ou changez le budget dans print/editions.ts.',
    });
  }
  if (count % multiple !== 0) {
    issues.push({
      severity: 'error',
      check: CHECK,
      place: `édition ${edition.id}`,
      message: `${String(count)} pages, un multiple de ${String(multiple)} est prévu.`,
      remedy: `Retirez ${String(count % multiple)} page(s) de texte, ou ajoutez-en ${String(multiple - (count % multiple))}.`,
    });
  }
  pdf.trims.forEach(([width, height], index) => {
    const { largeur, hauteur, nom } = edition.format;
    if (Math.abs(width - largeur) <= TOLERANCE_MM && Math.abs(height - hauteur) <= TOLERANCE_MM) return;
    issues.push({
      severity: 'error',
      check: CHECK,
      place: `page ${String(index + 1)}`,
      message: `${millimetres(width)} × ${millimetres(height)} mm au lieu du format ${nom}.`,
      remedy: 'Corrigez @page { size } dans print/styles/formats.',
    });
  });
  return issues;
}
