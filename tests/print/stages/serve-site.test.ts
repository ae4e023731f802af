import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PrintError } from '../../../print/errors.ts';
import { serveSite } from '../../../print/stages/serve-site.ts';
import { scratchFolder } from '../scratch.ts';

test('a folder without a site is refused, by its name', async () => {
  const outDir = join(await scratchFolder(), 'dist');
  const error: unknown = await serveSite({ root: process.cwd(), outDir }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PrintError);
  expect((error as PrintError).message).toBe(`Il n’y a pas de site dans ${outDir}.\n→ Lancez npm run build.`);
});
