/** A form of two pages with a field of each kind, written on an empty document. */
import { readFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { writeFields } from '../../../../print/pdf/forms/write-fields.ts';
import type { FieldWidget } from '../../../../print/pdf/tags/place-fields.ts';
import type { FormField } from '../../../../print/report.ts';

export const typingFont = readFileSync(
  new URL('../../../../public/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2', import.meta.url),
);

export const HEIGHT_PT = 600;

const answer = (option: string, left: number): FormField => ({
  name: 'route',
  kind: 'choice',
  label: 'Ma route',
  option,
  lines: 1,
  page: 2,
  box: [left, 300, left + 16, 316],
});

export const sampleFields: readonly FormField[] = [
  { name: 'nom', kind: 'text', label: 'Prénom et nom', lines: 1, page: 1, box: [40, 80, 440, 100] },
  { name: 'motif', kind: 'text', label: 'Pourquoi ?', lines: 3, page: 1, box: [40, 120, 440, 200] },
  { name: 'cv', kind: 'check', label: 'Mon CV est prêt', lines: 1, page: 2, box: [40, 80, 56, 96] },
  answer('Titre en centre', 40),
  answer('À la VAE', 140),
  answer('Autre', 240),
];

export async function sampleForm(fields = sampleFields): Promise<{ document: PDFDocument; widgets: FieldWidget[] }> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([400, HEIGHT_PT]);
  document.addPage([400, HEIGHT_PT]);
  return { document, widgets: await writeFields(document, fields, typingFont) };
}
