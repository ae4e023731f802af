/** A book of the list other than the manual, as the real command built it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../print/edition.ts';
import { editions } from '../../print/editions.ts';
import { inspectPdf, type InspectedPdf } from '../../print/pdf/inspect.ts';
import { reportSchema, type Report } from '../../print/report.ts';
import { builtSite } from '../site/built-site.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

export interface RealEdition {
  readonly edition: Edition;
  readonly bytes: Uint8Array;
  readonly pdf: ReadPdf;
  readonly inspected: InspectedPdf;
  readonly report: Report;
}

export async function realEdition(id: string): Promise<RealEdition> {
  const { root } = await builtSite();
  const path = (ending: string): string => join(root, '.cache', 'pdf', `${id}.${ending}`);
  const bytes = new Uint8Array(readFileSync(path('pdf')));
  return {
    edition: editions.find((one) => one.id === id)!,
    bytes,
    pdf: await readPdf(path('pdf')),
    inspected: await inspectPdf(bytes),
    report: reportSchema.parse(JSON.parse(readFileSync(path('json'), 'utf8'))),
  };
}
