/** Proves that a finished PDF is PDF/UA-1 and PDF/A-2a, then writes it in the file. A file that is not proven says nothing. Pure. */
import { verifyClaims, verifyConformance, type Verdict } from '../checks/verify-conformance.ts';
import type { Issue } from '../issue.ts';
import { claimConformance } from '../pdf/claim-conformance.ts';
import { readPdfFile } from '../pdf/read/pdf-file.ts';

export interface Conformance {
  /** The file, with its claim when nothing is against it. */
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
  /** Conditions that hold, as « PDF/UA-1 28-011 ». */
  readonly conditions: readonly string[];
}

const namesOf = ({ passed }: Verdict): string[] => passed.map(({ standard, condition }) => `${standard} ${condition}`);

/** @throws when the bytes are not a PDF that can be read whole. */
export async function proveConformance(bytes: Uint8Array): Promise<Conformance> {
  const verdict = verifyConformance(await readPdfFile(bytes));
  if (verdict.issues.length > 0) return { bytes, issues: verdict.issues, conditions: namesOf(verdict) };
  const claimed = claimConformance(bytes);
  const claims = verifyClaims(await readPdfFile(claimed));
  return { bytes: claimed, issues: claims.issues, conditions: [...namesOf(verdict), ...namesOf(claims)] };
}
