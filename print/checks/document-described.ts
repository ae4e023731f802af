/** Guarantee: the PDF says its title, its authors and its language, and carries tags for screen readers. */
import type { Issue } from '../issue.ts';
import type { InspectedPdf } from '../pdf/inspect.ts';
import type { DocumentFacts } from '../report.ts';

const CHECK = 'document-described';

export function documentDescribed(facts: DocumentFacts, pdf: InspectedPdf): Issue[] {
  const expected: readonly (readonly [string, string, string])[] = [
    ['titre', facts.title, pdf.title],
    ['auteurs', facts.authors.join(', '), pdf.author],
    ['langue', facts.language, pdf.language],
    ['balises', 'présentes', pdf.tagged ? 'présentes' : 'absentes'],
  ];
  return expected
    .filter(([, wanted, found]) => wanted !== found)
    .map(([what, wanted, found]) => ({
      severity: 'error',
      check: CHECK,
      place: `propriétés du PDF, ${what}`,
      message: `attendu « ${wanted} », trouvé « ${found} ».`,
      remedy: 'Voyez print/pdf/document-facts.ts et content/livre.yaml.',
    }));
}
