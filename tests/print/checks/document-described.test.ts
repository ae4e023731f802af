import { expect, test } from 'vitest';
import { documentDescribed } from '../../../print/checks/document-described.ts';
import type { InspectedPdf } from '../../../print/pdf/inspect.ts';
import { buildPdf, buildReport, told } from '../report-builder.ts';

const describe = (change: Partial<InspectedPdf>): string[] => told(documentDescribed(buildReport().document, buildPdf(change)));

test('a PDF that says what the book says passes', () => {
  expect(describe({})).toEqual([]);
});

test('a wrong title is told', () => {
  expect(describe({ title: 'about:blank' })).toMatchInlineSnapshot(`
    [
      "error [document-described] propriétés du PDF, titre : attendu « Le manuel », trouvé « about:blank ».
        → Voyez print/pdf/document-facts.ts et content/livre.yaml.",
    ]
  `);
});

test('a missing author is told', () => {
  expect(describe({ author: 'Anne Auteur' })).toMatchInlineSnapshot(`
    [
      "error [document-described] propriétés du PDF, auteurs : attendu « Anne Auteur, Paul Plume », trouvé « Anne Auteur ».
        → Voyez print/pdf/document-facts.ts et content/livre.yaml.",
    ]
  `);
});

test('a wrong language is told', () => {
  expect(describe({ language: 'en' })).toMatchInlineSnapshot(`
    [
      "error [document-described] propriétés du PDF, langue : attendu « fr », trouvé « en ».
        → Voyez print/pdf/document-facts.ts et content/livre.yaml.",
    ]
  `);
});

test('a PDF without tags is told', () => {
  expect(describe({ tagged: false })).toMatchInlineSnapshot(`
    [
      "error [document-described] propriétés du PDF, balises : attendu « présentes », trouvé « absentes ».
        → Voyez print/pdf/document-facts.ts et content/livre.yaml.",
    ]
  `);
});
