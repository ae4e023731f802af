/** What stands beside the PDFs of a built site, as read from the disk. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PublishedPdfs {
  readonly folder: string;
  readonly bytes: (name: string) => Buffer;
  readonly text: (name: string) => string;
  readonly sha256: (name: string) => string;
}

export function publishedPdfs(site: string): PublishedPdfs {
  const folder = join(site, 'pdf');
  const bytes = (name: string): Buffer => readFileSync(join(folder, name));
  return {
    folder,
    bytes,
    text: (name) => bytes(name).toString('utf8'),
    sha256: (name) => createHash('sha256').update(bytes(name)).digest('hex'),
  };
}
