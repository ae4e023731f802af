/** The published PDF keeps every condition that a machine can test, and says so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyClaims, verifyConformance } from '../../print/checks/verify-conformance.ts';
import { readPdfFile } from '../../print/pdf/read/pdf-file.ts';
import { built } from './real-pdf.ts';

const file = await readPdfFile(readFileSync(join(built.site, 'pdf', 'manuel.pdf')));

test('every condition of PDF/UA-1 and of PDF/A-2a holds', () => {
  expect(verifyConformance(file).issues).toEqual([]);
});

test('it says that it is PDF/UA-1 and PDF/A-2a', () => {
  expect(verifyClaims(file).issues).toEqual([]);
});

test('the fonts that the browser embeds are read, glyph by glyph', () => {
  expect(file.fonts.map((font) => font.program()?.kind)).toEqual(file.fonts.map(() => 'truetype'));
  const shown = file.fonts.flatMap((font) => [...(file.content.fontUses.get(font.dict)?.keys() ?? [])].map((code) => font.glyphOf(code)));
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.every((glyph) => glyph?.exists)).toBe(true);
});
