/** Puts a finished draft (site and PDFs) in the place of `dist/`, in one step: what stood there stays whole until then. */
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface PublishOptions {
  readonly draft: string;
  readonly dist: string;
  /** Bytes of each edition built in this run. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const asideOf = (dist: string): string => `${dist}.ancien`;

/** Puts the earlier site back, when a run was killed after it took it away and before it put the new one in its place. */
export async function restoreSite(dist: string): Promise<void> {
  if (!existsSync(dist) && existsSync(asideOf(dist))) await rename(asideOf(dist), dist);
}

export async function publishSite({ draft, dist, files }: PublishOptions): Promise<void> {
  const folder = join(draft, 'pdf');
  const previous = join(dist, 'pdf');
  await mkdir(folder, { recursive: true });
  // Editions that this run did not build keep their last good file.
  if (existsSync(previous)) await cp(previous, folder, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  const old = asideOf(dist);
  await rm(old, { recursive: true, force: true });
  if (existsSync(dist)) await rename(dist, old);
  try {
    await rename(draft, dist);
  } catch (error) {
    await restoreSite(dist);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
