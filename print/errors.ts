/** What stops a run: an error that names the place, the value and the way out. */
export interface PrintErrorParts {
  /** What happened, with the file, the place and the value. */
  readonly message: string;
  /** Why it matters or where it comes from. */
  readonly cause?: string;
  /** What to do now. */
  readonly remedy: string;
}

/** An error whose whole text is meant for the person who runs the command. */
export class PrintError extends Error {
  override readonly name = 'PrintError';
  readonly remedy: string;

  constructor({ message, cause, remedy }: PrintErrorParts) {
    super([message, cause, `→ ${remedy}`].filter(Boolean).join('\n'));
    this.remedy = remedy;
  }
}
