/** What a standard asks of a PDF, as data: one sentence, and how to find what does not hold. */
import type { PdfFile } from '../pdf/read/pdf-file.ts';

export interface Fault {
  /** Page, path in the tags, font, object. */
  readonly place: string;
  /** The value that is wrong. */
  readonly found: string;
}

export type Find = (file: PdfFile) => Iterable<Fault>;

export interface Condition {
  /** Number of a failure condition of the Matterhorn Protocol, or clause and test of a profile. */
  readonly id: string;
  /** What is required, as a French sentence without its full stop. */
  readonly requires: string;
  readonly find: Find;
}

/** One guarantee: the conditions that state it. */
export interface Check {
  /** Name of its file. */
  readonly name: string;
  readonly conditions: readonly Condition[];
  /** What to do, in French. */
  readonly remedy: string;
}

/** The elements of a structure that do not hold, each told at its place. */
export function* faultsOf<One>(
  all: Iterable<One>,
  place: (one: One) => string,
  found: (one: One) => string | false | undefined,
): Iterable<Fault> {
  for (const one of all) {
    const told = found(one);
    if (told !== false && told !== undefined) yield { place: place(one), found: told };
  }
}

/** A fact of the whole document. */
export const documentFault = (place: string, found: string | false | undefined): Fault[] =>
  found === false || found === undefined ? [] : [{ place, found }];
