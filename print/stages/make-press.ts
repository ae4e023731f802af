/** Makes the file of an edition for a print shop from its finished pages. */
import type { Edition } from '../edition.ts';
import { PrintError } from '../errors.ts';
import { foldsOfEditions } from '../pdf/impose/folds.ts';
import { toPress } from '../pdf/press/to-press.ts';
import { DRAWN_MM, drawsBleed } from './draw-bleed.ts';
import type { Press } from './prepare-press.ts';

/**
 * @param bytes the finished edition, on its larger page when it draws its bleed, without the fold ticks of office printers
 * @throws PrintError for what cannot be separated into inks
 */
export async function makePress(bytes: Uint8Array, edition: Pick<Edition, 'id' | 'contenu'>, press: Press): Promise<Uint8Array> {
  const { id } = edition;
  try {
    return await toPress(bytes, { ...press, drawn: drawsBleed(edition) ? DRAWN_MM : 0, folds: foldsOfEditions[id] });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new PrintError({
      message: `L’édition ${id} ne peut aller chez l’imprimeur. ${error.message}`,
      remedy: 'Changez ce qui est dit ci-dessus dans les styles ou les images de cette édition.',
    });
  }
}
