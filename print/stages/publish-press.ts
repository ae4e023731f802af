/** Puts the files of a print shop in `presse/`, all in one step: what stood there stays whole until then, and what was not made again stays. */
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishSite, restoreSite } from './publish-site.ts';

export interface PublishPressOptions {
  /** Made anew, on the same disk as the folder. */
  readonly draft: string;
  readonly folder: string;
  /** By name. */
  readonly files: ReadonlyMap<string, Uint8Array | string>;
}

export async function publishPress({ draft, folder, files }: PublishPressOptions): Promise<void> {
  await restoreSite(folder);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  if (existsSync(folder)) await cp(folder, draft, { recursive: true });
  for (const [name, content] of files) await writeFile(join(draft, name), content);
  await publishSite({ draft, dist: folder });
}
