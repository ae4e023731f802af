/** An edition once built: its bytes, and all that was found and proven of them. */
import type { Edition } from './edition.ts';
import type { Issue } from './issue.ts';
import type { Manifest } from './manifest.ts';

export interface BuiltEdition {
  readonly edition: Edition;
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
  readonly words: number;
  readonly manifest: Manifest;
  /** Nothing that it is made from has changed: an earlier run built and proved it. */
  readonly recalled?: boolean;
}

/** Nothing of it may be published. */
export const isRefused = ({ issues }: Pick<BuiltEdition, 'issues'>): boolean => issues.some(({ severity }) => severity === 'error');
