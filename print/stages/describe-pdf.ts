/** Describes a verified PDF: its bytes become the manifest that is published beside it. Pure. */
import { buildManifest, type Manifest, type ManifestParts } from '../manifest.ts';
import { countTags } from '../pdf/count-tags.ts';

export async function describePdf(parts: Omit<ManifestParts, 'tags'>): Promise<Manifest> {
  return buildManifest({ ...parts, tags: await countTags(parts.bytes) });
}
