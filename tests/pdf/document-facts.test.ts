/** What the PDF of the real book says of itself, to readers, to viewers and to archives. */
import { readFileSync } from 'node:fs';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { inspectPdf } from '../../print/pdf/inspect.ts';
import { dateEnMots } from '../../src/book/numbers.ts';
import { typographie } from '../../src/book/typography.ts';
import { livre } from '../content/real-content.ts';
import { bodyOf, built, fold, pdf, textOf } from './real-pdf.ts';

const bytes = readFileSync(built.pdf);
const { facts, outputIntent } = await inspectPdf(bytes);

test('the colophon prints the edition, and the file carries the same version and date', () => {
  const colophon = fold(textOf(bodyOf(pdf.names.get('colophon')!)));
  expect(colophon).toContain(fold(`Édition ${livre.version}, du ${dateEnMots(livre.date)}.`));
  expect(facts.xmp).toMatchObject({ 'xmpmm:versionid': livre.version, 'dc:date': livre.date });
  expect(facts.properties).toMatchObject({ CreationDate: `${livre.date}T00:00:00Z`, ModDate: `${livre.date}T00:00:00Z` });
});

test('it says its words, its publisher and what may be done with it', () => {
  expect(facts.properties['Keywords']).toBe(livre.motsCles.join(', '));
  expect(facts.xmp).toMatchObject({
    'dc:subject': livre.motsCles.join(', '),
    'dc:publisher': typographie(livre.editeur),
    'dc:rights': typographie(livre.licences.texte),
    'xmprights:webstatement': livre.licences.adresse,
  });
});

test('it opens on its cover, as wide as the window, with its bookmarks, under its own title', () => {
  expect(facts.opening).toEqual({ mode: 'UseOutlines', layout: 'OneColumn', fit: 'FitH' });
  expect(facts.preferences['DisplayDocTitle']).toBe('true');
});

test('its colours are those of sRGB', () => {
  expect(outputIntent).toBe('sRGB IEC61966-2.1, 3');
});

describe('on every page', async () => {
  const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPages();

  test('trim box in bleed box in media box, and no art box', () => {
    const inside = (inner: readonly number[], outer: readonly number[]): boolean =>
      [0, 1].every((edge) => inner[edge]! >= outer[edge]!) && [2, 3].every((edge) => inner[edge]! <= outer[edge]!);
    const wrong = pages.flatMap(({ node }, index) => {
      const [trim, bleed, media] = ['TrimBox', 'BleedBox', 'MediaBox'].map((name) =>
        [...(node.get(PDFName.of(name))?.toString() ?? '').matchAll(/-?[\d.]+/g)].map(Number),
      );
      const right = trim!.length === 4 && inside(trim!, bleed!) && inside(bleed!, media!) && !node.has(PDFName.of('ArtBox'));
      return right ? [] : [index + 1];
    });
    expect(wrong).toEqual([]);
  });
});
