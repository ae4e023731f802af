import { readdirSync, readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { checkNames, verifyPdf } from '../../../print/stages/verify-pdf.ts';
import { buildReport, edition, told } from '../report-builder.ts';

/** A file that keeps none of the promises. */
async function poorFile(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([100, 100]).drawText('Tout autre chose', { font });
  return document.save();
}

test('every check is run, and all that does not hold is told at once', async () => {
  const report = buildReport(({ refusals, pages, links }) => {
    refusals.push({ place: 'page 1, « Repère »', message: 'cette marge ne tient pas.', remedy: 'Raccourcissez-la.' });
    pages[0]!.emptyBelow = 500;
    pages[0]!.blocks[3]!.lines = 1;
    pages[1]!.blocks[0]!.text = 'et finit.';
    links.push({ href: '#absent', text: 'ce lien', page: 1 });
  });
  const issues = await verifyPdf(await poorFile(), edition, report);
  expect([...new Set(issues.map(({ check }) => check))]).toEqual([
    'pagination',
    'no-word-lost',
    'text-reached-pdf',
    'no-stranded-line',
    'no-hollow-page',
    'page-budget',
    'page-labels-match',
    'links-resolve',
    'outline-matches',
    'fonts-embedded',
    'document-described',
  ]);
  expect(issues.every(({ severity }) => severity === 'error')).toBe(true);
});

test('what pagination refused comes first, as it was said', async () => {
  const report = buildReport(
    ({ refusals }) => void refusals.push({ place: 'page 1', message: 'cette marge ne tient pas.', remedy: 'Raccourcissez-la.' }),
  );
  expect(told(await verifyPdf(await poorFile(), edition, report))[0]).toBe(
    'error [pagination] page 1 : cette marge ne tient pas.\n    → Raccourcissez-la.',
  );
});

test('every check of the folder is run, under the name of its file', () => {
  const folder = new URL('../../../print/checks/', import.meta.url);
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.ts') && readFileSync(new URL(name, folder), 'utf8').includes('/** Guarantee'),
  );
  expect(checkNames.filter((name) => name !== 'pagination').sort()).toEqual(files.map((name) => name.replace(/\.ts$/, '')).sort());
});
