import { expect, test } from 'vitest';
import { documentDescribed } from '../../../print/checks/document-described.ts';
import type { InspectedPdf } from '../../../print/pdf/inspect.ts';
import { buildPdf, buildReport, told } from '../report-builder.ts';

const describe = (change: Partial<InspectedPdf>): string[] => told(documentDescribed(buildReport().document, buildPdf(change)));

/** With some properties, or some XMP properties, changed. */
function properties(change: Record<string, string>): string[] {
  const { facts } = buildPdf();
  return describe({ facts: { ...facts, properties: { ...facts.properties, ...change } } });
}
function xmp(change: Record<string, string>): string[] {
  const { facts } = buildPdf();
  return describe({ facts: { ...facts, xmp: { ...facts.xmp, ...change } } });
}

test('a PDF that says what the book says passes', () => {
  expect(describe({})).toEqual([]);
});

test('a wrong title is told', () => {
  expect(properties({ Title: 'about:blank' })).toMatchInlineSnapshot(`
    [
      "error [document-described] propriétés du PDF, titre : attendu « Le manuel », trouvé « about:blank ».
        → Voyez print/pdf/document-facts.ts et content/livre.yaml.",
    ]
  `);
});

test('an XMP title that is not that of the properties is told', () => {
  expect(xmp({ 'dc:title': 'Un autre' })).toMatchInlineSnapshot(`
    [
      "error [document-described] propriétés du PDF, titre (XMP) : attendu « Le manuel », trouvé « Un autre ».
        → Voyez print/pdf/document-facts.ts et content/livre.yaml.",
    ]
  `);
});

test.each([
  ['Author', 'auteurs'],
  ['Subject', 'sujet'],
  ['Keywords', 'mots clés'],
  ['CreationDate', 'date'],
  ['ModDate', 'date de modification'],
])('a property %s that the book does not say is told', (name, place) => {
  expect(properties({ [name]: 'faux' })).toEqual([expect.stringContaining(`propriétés du PDF, ${place} : attendu « `)]);
});

test.each([
  ['dc:creator', 'auteurs (XMP)'],
  ['dc:description', 'sujet (XMP)'],
  ['pdf:keywords', 'mots clés (XMP)'],
  ['xmp:createdate', 'date (XMP)'],
  ['xmp:modifydate', 'date de modification (XMP)'],
  ['xmp:creatortool', 'outil (XMP)'],
  ['pdf:producer', 'fabrication (XMP)'],
  ['dc:subject', 'mots clés, un à un (XMP)'],
  ['dc:language', 'langue (XMP)'],
  ['dc:date', 'date de l’édition (XMP)'],
  ['dc:publisher', 'éditeur (XMP)'],
  ['dc:rights', 'droits (XMP)'],
  ['xmprights:webstatement', 'licence (XMP)'],
  ['xmpmm:versionid', 'version (XMP)'],
])('an XMP property %s that the book does not say is told', (name, place) => {
  expect(xmp({ [name]: 'faux' })).toEqual([expect.stringContaining(`propriétés du PDF, ${place} : attendu « `)]);
});

test('a file without XMP is told, fact by fact', () => {
  const { facts } = buildPdf();
  expect(describe({ facts: { ...facts, xmp: {} } }).length).toBeGreaterThan(14);
});

test.each<[string, Partial<InspectedPdf>, string]>([
  ['in another language', { language: 'en' }, 'langue : attendu « fr », trouvé « en »'],
  ['without tags', { tagged: false }, 'balises : attendu « présentes », trouvé « absentes »'],
  ['without a profile', { outputIntent: '' }, 'profil de couleur : attendu « sRGB IEC61966-2.1, 3 », trouvé «  »'],
])('a PDF %s is told', (_what, change, message) => {
  expect(describe(change)).toEqual([expect.stringContaining(`propriétés du PDF, ${message}`)]);
});

test('a PDF that opens anyhow is told', () => {
  const { facts } = buildPdf();
  const opening = { mode: 'UseNone', layout: '', fit: '' };
  const issues = describe({ facts: { ...facts, opening, preferences: {} } });
  expect(issues.map((issue) => /PDF, (.+?) :/.exec(issue)?.[1])).toEqual([
    'titre dans la fenêtre',
    'volet ouvert',
    'disposition des pages',
    'première page',
    'échelle d’impression',
  ]);
});
