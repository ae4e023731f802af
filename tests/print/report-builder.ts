/** A small report and the PDF that fits it: every check holds on them, so that a test changes one thing and sees one check fail. */
import { formatIssue, type Issue } from '../../print/issue.ts';
import type { Edition } from '../../print/edition.ts';
import type { InspectedPdf } from '../../print/pdf/inspect.ts';
import type { PlacedBlock, PlacedPage, Report, SourceBlock } from '../../print/report.ts';

export const edition: Edition = {
  id: 'essai',
  titre: 'Essai',
  usage: 'Pour les tests.',
  emploi: 'lire',
  impression: 'recto',
  format: { nom: 'A5', largeur: 148, hauteur: 210 },
  style: 'a5',
  contenu: { genre: 'livre', chapitres: 'tous' },
  apercu: [1],
  pages: { min: 2, max: 4 },
};

export const placed = (id: string, tag: string, text: string, more: Partial<PlacedBlock> = {}): PlacedBlock => ({
  id,
  flow: 'body',
  tag,
  text,
  lines: 3,
  ...more,
});

const written = (id: string, tag: string, text: string, flow: SourceBlock['flow'] = 'body'): SourceBlock => ({
  id,
  flow,
  tag,
  place: `missions, « ${text} »`,
  text,
});

export const emptyPage = (number: number, blocks: PlacedBlock[], more: Partial<PlacedPage> = {}): PlacedPage => ({
  number,
  label: String(number),
  side: number % 2 === 0 ? 'left' : 'right',
  blank: false,
  names: ['named', 'chapitre', number % 2 === 0 ? 'left' : 'right'],
  width: 559,
  height: 794,
  emptyBelow: 20,
  areaHeight: 700,
  blocks,
  marks: [],
  heads: [String(number)],
  outside: [],
  ...more,
});

const report: Report = {
  document: {
    title: 'Le manuel',
    authors: ['Anne Auteur', 'Paul Plume'],
    subject: 'Un essai',
    keywords: ['essai'],
    language: 'fr',
    date: '2026-01-31',
    version: '1',
    publisher: 'Une maison',
    rights: 'CC BY-SA 4.0',
    license: 'https://licence.exemple/by-sa',
  },
  source: [
    written('1', 'h1', 'Les missions'),
    written('2', 'p', 'Un repère en marge', 'margin'),
    written('3', 'p', 'Elle aide les personnes du quartier.'),
    written('4', 'p', 'Ce paragraphe commence ici et finit sur l’autre page.'),
    written('5', 'h2', 'Aider'),
    written('6', 'p', 'Dernier mot.'),
    written('n1', 'p', '1. Une note au pied.', 'note'),
    written('n2', 'p', '2. Une autre note.', 'note'),
  ],
  pages: [
    emptyPage(1, [
      placed('1', 'h1', 'Les missions', { lines: 1 }),
      placed('2', 'p', 'Un repère en marge', { flow: 'margin' }),
      placed('3', 'p', 'Elle aide les personnes du quartier.'),
      placed('4', 'p', 'Ce paragraphe commence ici', { lines: 2 }),
      placed('n1', 'p', '1. Une note au pied.', { flow: 'note' }),
    ]),
    emptyPage(
      2,
      [
        placed('4', 'p', 'et finit sur l’autre page.', { lines: 2 }),
        placed('5', 'h2', 'Aider', { lines: 1 }),
        placed('6', 'p', 'Dernier mot.', { lines: 1 }),
        placed('n2', 'p', '2. Une autre note.', { flow: 'note' }),
      ],
      { emptyBelow: 500 },
    ),
  ],
  anchors: { missions: { page: 1, top: 90, lasting: true }, 'missions-aider': { page: 2, top: 90, lasting: true } },
  headings: [
    { level: 1, id: 'missions', text: 'Les missions', page: 1 },
    { level: 2, id: 'missions-aider', text: 'Aider', page: 2 },
  ],
  fields: [],
  // The files of the tests that finish a PDF have no tags.
  structure: { elements: [{ type: 'Document', kids: [] }], leaves: [[], []] },
  links: [
    { href: '#missions-aider', text: 'Aider', page: 1 },
    { href: 'https://exemple.fr/loi', text: 'la loi', page: 2 },
  ],
  refusals: [],
  durations: { prepareMs: 1, paginateMs: 2, proveMs: 3 },
};

const pdf: InspectedPdf = {
  pages: [
    'Les missions Un repère en marge Elle aide les per- sonnes du quartier. Ce paragraphe commence ici 1. Une note au pied. 1',
    'et finit sur l’autre page. Aider Dernier mot. 2. Une autre note. 2',
  ],
  labels: ['1', '2'],
  sizes: [[{ text: 'Les missions Un repère en marge', size: 18 }], [{ text: 'et finit sur l’autre page.', size: 9.4 }]],
  trims: [
    [148, 210],
    [148, 210],
  ],
  outline: [
    { title: 'Les missions', level: 1 },
    { title: 'Aider', level: 2 },
  ],
  fonts: [{ name: 'AAAAAA+AtkinsonHyperlegibleNext-Regular', subtype: 'Type0', embedded: true, mapped: true }],
  links: { internal: 1, external: ['https://exemple.fr/loi'], broken: [] },
  fields: [],
  title: 'Le manuel',
  author: 'Anne Auteur, Paul Plume',
  language: 'fr',
  tagged: true,
  facts: {
    properties: {
      Title: 'Le manuel',
      Author: 'Anne Auteur, Paul Plume',
      Subject: 'Un essai',
      Keywords: 'essai',
      CreationDate: '2026-01-31T00:00:00Z',
      ModDate: '2026-01-31T00:00:00Z',
      Creator: 'Astro',
      Producer: 'pdf-lib',
    },
    xmp: {
      'dc:title': 'Le manuel',
      'dc:creator': 'Anne Auteur, Paul Plume',
      'dc:description': 'Un essai',
      'dc:subject': 'essai',
      'dc:language': 'fr',
      'dc:date': '2026-01-31',
      'dc:publisher': 'Une maison',
      'dc:rights': 'CC BY-SA 4.0',
      'xmprights:webstatement': 'https://licence.exemple/by-sa',
      'xmpmm:versionid': '1',
      'xmp:createdate': '2026-01-31T00:00:00Z',
      'xmp:modifydate': '2026-01-31T00:00:00Z',
      'xmp:creatortool': 'Astro',
      'pdf:producer': 'pdf-lib',
      'pdf:keywords': 'essai',
    },
    opening: { mode: 'UseOutlines', layout: 'OneColumn', fit: 'FitH' },
    preferences: { DisplayDocTitle: 'true', PrintScaling: 'None' },
  },
  outputIntent: 'sRGB IEC61966-2.1, 3',
};

/** The report, with one thing changed. */
export function buildReport(change?: (report: Report) => void): Report {
  const copy = structuredClone(report);
  change?.(copy);
  return copy;
}

/** What is read in the PDF of that report, with one thing changed. */
export const buildPdf = (change: Partial<InspectedPdf> = {}): InspectedPdf => ({ ...structuredClone(pdf), ...change });

/** Issues as the console shows them, with their severity. */
export const told = (issues: readonly Issue[]): string[] => issues.map((issue) => `${issue.severity} ${formatIssue(issue)}`);

/** What a manifest keeps of the report. */
export function factsOfReport(): { document: Report['document']; pages: number } {
  const { document, pages } = buildReport();
  return { document, pages: pages.length };
}
