/** Runs veraPDF, the reference validator, where the machine has it, and reads its report: the rules that do not hold. */
import { spawnSync } from 'node:child_process';

/** `ua1`: PDF/UA-1; `2a`: PDF/A-2a. */
export type Flavour = 'ua1' | '2a';

/** What one file did not keep. */
export interface VeraPdfResult {
  readonly file: string;
  readonly isCompliant: boolean;
  /** « 7.1-3 : 12 × Content shall be marked as Artifact… ». */
  readonly failures: readonly string[];
}

interface RuleSummary {
  readonly clause: string;
  readonly testNumber: number;
  readonly failedChecks: number;
  readonly description: string;
  readonly checks?: readonly { readonly context?: string }[];
}
interface Validation {
  readonly compliant: boolean;
  readonly details?: { readonly ruleSummaries?: readonly RuleSummary[] };
}
interface Job {
  readonly itemDetails: { readonly name: string };
  /** A list since veraPDF 1.26; one result before. */
  readonly validationResult?: Validation | readonly Validation[];
  readonly taskException?: { readonly exceptionMessage?: string };
}

const run = (...options: readonly string[]): { readonly status: number | null; readonly stdout: string } =>
  spawnSync('verapdf', options, { encoding: 'utf8', maxBuffer: 2 ** 28, shell: process.platform === 'win32' });

const isFound = run('--version').status === 0;

const told = ({ clause, testNumber, failedChecks, description, checks }: RuleSummary): string =>
  `${clause}-${testNumber} : ${failedChecks} × ${description} (${checks?.[0]?.context ?? ''})`;

/** Reads a report in JSON. A file that could not be read to its end is not compliant. */
export function readReport(json: string): VeraPdfResult[] {
  const { report } = JSON.parse(json) as { report: { jobs: readonly Job[] } };
  return report.jobs.map(({ itemDetails, validationResult, taskException }) => {
    const results: readonly Validation[] = [validationResult ?? []].flat();
    const failures = results.flatMap(({ details }) => (details?.ruleSummaries ?? []).map(told));
    const isCompliant = results.length > 0 && results.every(({ compliant }) => compliant);
    const unread = results.length === 0 ? [taskException?.exceptionMessage ?? 'not validated'] : [];
    return { file: itemDetails.name, isCompliant, failures: [...failures, ...unread] };
  });
}

/** @throws Error when veraPDF is not here, or says nothing that can be read. */
export function validate(flavour: Flavour, ...files: readonly string[]): VeraPdfResult[] {
  const { stdout } = run('--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '1', ...files);
  return readReport(stdout.slice(stdout.indexOf('{')));
}

/** For the title of a test that runs it: says why it is skipped. */
export const withVeraPdf = { isFound, title: isFound ? 'veraPDF' : 'veraPDF (absent de cette machine : essai sauté)' };
