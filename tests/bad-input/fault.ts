/** One way for an author to be wrong, and what the command must say of it. */
import type { SmallBook } from './small-book.ts';

export interface Fault {
  /** What is wrong, in plain words. */
  readonly kind: string;
  readonly make: (book: SmallBook) => Promise<void>;
  readonly file: string;
  /** Where in the file, as printed. */
  readonly place: string;
  /** What stands there. Left out where the fault is that nothing does. */
  readonly value?: string;
  readonly message: RegExp;
  /** After the arrow: what to do. */
  readonly remedy: RegExp;
}

export const ACCUEILLIR = 'content/chapitres/accueillir/index.mdx';
export const GUIDER = 'content/chapitres/guider/index.mdx';
export const SOMMAIRE = 'content/sommaire.yaml';
export const FAITS = 'content/faits.yaml';

export const change =
  (file: string, from: string | RegExp, to: string): Fault['make'] =>
  (book) =>
    book.change(file, from, to);
