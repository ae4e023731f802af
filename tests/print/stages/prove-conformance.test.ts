import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { proveConformance } from '../../../print/stages/prove-conformance.ts';

test('a file that keeps none of the promises is told so, and claims nothing', async () => {
  const document = await PDFDocument.create();
  document.addPage().drawText('Sans balises', { font: await document.embedFont(StandardFonts.Helvetica) });
  const bytes = await document.save();
  const proven = await proveConformance(bytes);
  expect(proven.bytes).toBe(bytes);
  const told = proven.issues.map(({ message }) => message).join('\n');
  for (const condition of ['PDF/UA-1, 01-005', 'PDF/UA-1, 06-001', 'PDF/UA-1, 07-001', 'PDF/A-2a']) expect(told).toContain(condition);
  expect(proven.issues.every(({ severity }) => severity === 'error')).toBe(true);
  expect(proven.conditions).not.toContain('PDF/UA-1 06-002');
});
