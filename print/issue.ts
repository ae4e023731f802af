/** What a check returns: it never throws nor prints, so that one run shows everything. */
export interface Issue {
  /** `error` stops the publication; `note` is only said. */
  readonly severity: 'error' | 'note';
  /** The guarantee that does not hold: the name of the check's file. */
  readonly check: string;
  /** Where: chapter, block, page. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

/** One issue on one line of text per part. */
export function formatIssue({ check, place, message, remedy }: Issue): string {
  return `[${check}] ${place} : ${message}\n    → ${remedy}`;
}
