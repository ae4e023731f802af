import type { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { drawsBleed, withBleed } from '../../../print/stages/draw-bleed.ts';
import { makePress } from '../../../print/stages/make-press.ts';
import { verifyPress } from '../../../print/stages/verify-press.ts';
import { inspectPress } from '../../../print/pdf/press/inspect-press.ts';
import { FORMAT, INK_LIMIT, addContent, finishedEdition, profile } from '../pdf/press/press-sample.ts';
import { buildReport, edition as sample } from '../report-builder.ts';

const press = { profile, isTrial: true, inkLimit: INK_LIMIT };
const edition = { ...sample, format: { nom: 'A6', ...FORMAT } };

test('an edition that cannot be separated stops the run with its name and its page', async () => {
  const bytes = await finishedEdition((document: PDFDocument) => addContent(document.getPage(0), 'BI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI'));
  await expect(makePress(bytes, edition, press)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [PrintError: L’édition essai ne peut aller chez l’imprimeur. Page 1 : une image est écrite dans le dessin même de la page, elle ne peut être séparée.
    → Changez ce qui est dit ci-dessus dans les styles ou les images de cette édition.]
  `);
});

test('a sheet draws its bleed, a book has it mirrored', () => {
  expect(drawsBleed({ contenu: { genre: 'feuille' } })).toBe(true);
  expect(drawsBleed({ contenu: { genre: 'livre', chapitres: 'tous' } })).toBe(false);
});

test('a sheet is drawn on a page that is larger by whole pixels, more than the bleed that is asked for', () => {
  const { largeur, hauteur } = withBleed(edition).format;
  const around = (largeur - FORMAT.largeur) / 2;
  expect(around).toBeGreaterThan(3.3);
  expect((around * 96) / 25.4).toBeCloseTo(16, 9);
  expect(hauteur - FORMAT.hauteur).toBeCloseTo(2 * around, 9);
});

test('the leaflet has its folds marked', async () => {
  const file = await inspectPress(await makePress(await finishedEdition(), { ...edition, id: 'depliant' }, press));
  expect(file.paints.filter(({ place }) => place && Math.abs(place.left - 98) < 0.1 && place.top > 153)).toHaveLength(1);
});

test('what was made is verified: every check on a press file is run', async () => {
  const failing = async (bytes: Uint8Array, id: string) => [
    ...new Set((await verifyPress(bytes, { ...edition, id }, buildReport(), press)).map(({ check }) => check)),
  ];
  // The words of the sample are not those of the report, and its fonts are not in the file.
  expect(await failing(await makePress(await finishedEdition(), edition, press), 'essai')).toEqual(['text-reached-pdf', 'fonts-embedded']);
  expect(await failing(await finishedEdition(), 'depliant')).toEqual([
    'text-reached-pdf',
    'fonts-embedded',
    'press-boxes',
    'bleed-reached',
    'folds-marked',
    'no-screen-colour-left',
    'ink-limit',
    'blends-in-inks',
    'nothing-to-click',
    'output-intent',
    'declared-x4',
  ]);
});
