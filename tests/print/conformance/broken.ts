/** What a broken sample is: a change to the sample, and the condition that fails with it. */
import type { PdfFile } from '../../../print/pdf/read/pdf-file.ts';
import type { Sample } from './sample-pdf.ts';

export interface Broken {
  /** The condition that must fail. */
  readonly id: string;
  readonly change: (sample: Sample) => unknown;
  /** Conditions that cannot but fail with it. */
  readonly also?: readonly string[];
  /** For what no file of a test can hold: changes what was read. */
  readonly swell?: (file: PdfFile) => PdfFile;
}
