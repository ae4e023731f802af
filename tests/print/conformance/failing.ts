/** Which conditions fail on a file, by standard. */
import type { Verdict } from '../../../print/checks/verify-conformance.ts';
import { verifyClaims, verifyConformance } from '../../../print/checks/verify-conformance.ts';
import { readPdfFile, type PdfFile } from '../../../print/pdf/read/pdf-file.ts';
import { Sample } from './sample-pdf.ts';

export type Standard = 'PDF/UA-1' | 'PDF/A-2a';

/** Numbers of the conditions that issues name. */
export const failedIn = (verdicts: readonly Verdict[], standard: Standard): string[] => [
  ...new Set(
    verdicts.flatMap(({ issues }) =>
      issues.flatMap(({ message }) => {
        const [, name, id = ''] = /Exigé \(([^,]+), ([^)]+)\)/.exec(message) ?? [];
        return name === standard ? [id] : [];
      }),
    ),
  ),
];

export const verdictsOn = (file: PdfFile): readonly Verdict[] => [verifyConformance(file), verifyClaims(file)];

/** The sample, changed, then read back. */
export async function readSample(change: (sample: Sample) => unknown = () => undefined): Promise<PdfFile> {
  const sample = new Sample();
  change(sample);
  return readPdfFile(sample.bytes());
}

export const failing = async (standard: Standard, change?: (sample: Sample) => unknown): Promise<string[]> =>
  failedIn(verdictsOn(await readSample(change)), standard).sort();
