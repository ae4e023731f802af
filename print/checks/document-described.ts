/** Guarantee: the PDF says what it is, once in its properties and again in its XMP, opens as it should, and carries tags and a profile. */
import type { Issue } from '../issue.ts';
import type { InspectedPdf } from '../pdf/inspect.ts';
import type { DocumentFacts } from '../report.ts';

const CHECK = 'document-described';

/** What must be, by where it stands: a property, its XMP name. */
type Expected = readonly (readonly [place: string, wanted: string, found: string | undefined])[];

const propertiesAndXmp = (facts: DocumentFacts, { facts: { properties, xmp } }: InspectedPdf): Expected => {
  const date = `${facts.date}T00:00:00Z`;
  const twice: readonly (readonly [place: string, wanted: string, property: string, xmp: string])[] = [
    ['titre', facts.title, 'Title', 'dc:title'],
    ['auteurs', facts.authors.join(', '), 'Author', 'dc:creator'],
    ['sujet', facts.subject, 'Subject', 'dc:description'],
    ['mots clés', facts.keywords.join(', '), 'Keywords', 'pdf:keywords'],
    ['date', date, 'CreationDate', 'xmp:createdate'],
    ['date de modification', date, 'ModDate', 'xmp:modifydate'],
    ['outil', properties['Creator'] ?? 'un nom', 'Creator', 'xmp:creatortool'],
    ['fabrication', properties['Producer'] ?? 'un nom', 'Producer', 'pdf:producer'],
  ];
  return twice.flatMap(([place, wanted, property, name]): Expected => [
    [place, wanted, properties[property]],
    [`${place} (XMP)`, wanted, xmp[name]],
  ]);
};

const xmpAlone = (facts: DocumentFacts, { facts: { xmp } }: InspectedPdf): Expected => [
  ['mots clés, un à un (XMP)', facts.keywords.join(', '), xmp['dc:subject']],
  ['langue (XMP)', facts.language, xmp['dc:language']],
  ['date de l’édition (XMP)', facts.date, xmp['dc:date']],
  ['éditeur (XMP)', facts.publisher, xmp['dc:publisher']],
  ['droits (XMP)', facts.rights, xmp['dc:rights']],
  ['licence (XMP)', facts.license, xmp['xmprights:webstatement']],
  ['version (XMP)', facts.version, xmp['xmpmm:versionid']],
];

const document = (facts: DocumentFacts, { language, tagged, facts: { opening, preferences }, outputIntent }: InspectedPdf): Expected => [
  ['langue', facts.language, language],
  ['balises', 'présentes', tagged ? 'présentes' : 'absentes'],
  ['titre dans la fenêtre', 'true', preferences['DisplayDocTitle']],
  ['volet ouvert', 'UseOutlines', opening.mode],
  ['disposition des pages', 'OneColumn', opening.layout],
  ['première page', 'FitH', opening.fit],
  ['échelle d’impression', 'None', preferences['PrintScaling']],
  ['profil de couleur', 'sRGB IEC61966-2.1, 3', outputIntent],
];

export function documentDescribed(facts: DocumentFacts, pdf: InspectedPdf): Issue[] {
  return [...propertiesAndXmp(facts, pdf), ...xmpAlone(facts, pdf), ...document(facts, pdf)]
    .filter(([, wanted, found]) => wanted !== found)
    .map(([what, wanted, found]) => ({
      severity: 'error',
      check: CHECK,
      place: `propriétés du PDF, ${what}`,
      message: `attendu « ${wanted} », trouvé « ${found ?? ''} ».`,
      remedy: 'Voyez print/pdf/document-facts.ts et content/livre.yaml.',
    }));
}
