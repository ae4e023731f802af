/** What is published beside a PDF: what it weighs, what was proven of it, its checksum. The same bytes give the same manifest. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Edition } from './edition.ts';
import type { Issue } from './issue.ts';
import type { Report } from './report.ts';

/** Read back from `dist/pdf/` when a run does not build every edition. */
export const manifestSchema = z.strictObject({
  edition: z.string().min(1),
  title: z.string().min(1),
  /** Name of the file, in the same folder. */
  file: z.string().min(1),
  format: z.strictObject({ name: z.string().min(1), widthMm: z.number().positive(), heightMm: z.number().positive() }),
  version: z.string(),
  date: z.iso.date(),
  pages: z.int().positive(),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Words of the source, each found in the pages of the PDF. */
  words: z.int().nonnegative(),
  /** How many structure elements of each type, in alphabetical order. */
  tags: z.record(z.string(), z.int().positive()),
  /** Names of the checks that hold, in the order they are run. */
  checks: z.array(z.string()),
});

export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

export interface ManifestParts {
  readonly edition: Edition;
  readonly bytes: Uint8Array;
  readonly document: Pick<Report['document'], 'version' | 'date'>;
  readonly pages: number;
  readonly words: number;
  readonly tags: Readonly<Record<string, number>>;
  /** Every check that was run. */
  readonly checks: readonly string[];
  readonly issues: readonly Issue[];
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const fileOf = (editionId: string): string => `${editionId}.pdf`;

export const manifestFileOf = (editionId: string): string => `${editionId}.json`;

/** Alphabetical by code point: the same on every machine. */
const inOrder = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

export function buildManifest({ edition, bytes, document, pages, words, tags, checks, issues }: ManifestParts): Manifest {
  const failed = new Set(issues.filter(({ severity }) => severity === 'error').map(({ check }) => check));
  return {
    edition: edition.id,
    title: edition.titre,
    file: fileOf(edition.id),
    format: { name: edition.format.nom, widthMm: edition.format.largeur, heightMm: edition.format.hauteur },
    version: document.version,
    date: document.date,
    pages,
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    words,
    tags: inOrder(tags),
    checks: checks.filter((check) => !failed.has(check)),
  };
}

export const formatManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** `undefined` for what is not a manifest, or not one of this version. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
