/** Gives a document its identifiers, from what it is: two builds of one version have one identity. */
import { createHash } from 'node:crypto';
import type { DocumentFacts } from '../report.ts';

export interface DocumentIdentity {
  /** The same for every version of the edition. 32 hexadecimal digits, as the next. */
  readonly edition: string;
  /** The same for every build of the version. */
  readonly version: string;
}

const digest = (...parts: readonly string[]): string => createHash('md5').update(parts.join('\n')).digest('hex');

export function documentIdentity({ title, version, date }: DocumentFacts, edition: string): DocumentIdentity {
  return { edition: digest(title, edition), version: digest(title, edition, version, date) };
}
