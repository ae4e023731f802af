/** Makes the sheets of a booklet to fold from the finished pages of an edition, and proves that they fold. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bookletFolds } from '../checks/impose/booklet-folds.ts';
import { clearOfEdges } from '../checks/impose/clear-of-edges.ts';
import { fontsEmbedded } from '../checks/fonts-embedded.ts';
import { pageBudget } from '../checks/page-budget.ts';
import { typeSize } from '../checks/type-size.ts';
import type { Edition } from '../edition.ts';
import { PrintError } from '../errors.ts';
import type { Issue } from '../issue.ts';
import { imposeBooklet } from '../pdf/impose/impose-booklet.ts';
import type { SheetFonts } from '../pdf/impose/test-sheet.ts';
import { inspectPdf } from '../pdf/inspect.ts';
import { readPlacedText } from '../pdf/placed-text.ts';

/** Faces of the test sheet, before those of the booklet. */
const TEST_SHEET_FACES = 2;

/** Fonts of the test sheet. @param root of the project */
export async function readBookletFonts(root: string): Promise<SheetFonts> {
  const read = (name: string): Promise<Uint8Array> => readFile(resolve(root, 'public', 'fonts', `${name}-normal.woff2`));
  const [title, text, strong] = await Promise.all([
    read('bricolage-grotesque-latin-700'),
    read('atkinson-hyperlegible-next-latin-400'),
    read('atkinson-hyperlegible-next-latin-700'),
  ]);
  return { title, text, strong };
}

/** @param bytes finished pages of the edition @throws PrintError when they do not fill whole sheets */
export async function makeBooklet(
  bytes: Uint8Array,
  { id, format }: Pick<Edition, 'id' | 'format'>,
  fonts: SheetFonts,
): Promise<Uint8Array> {
  try {
    return await imposeBooklet(bytes, { fonts, page: format });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new PrintError({
      message: `L’édition ${id} ne se plie pas. ${error.message}`,
      remedy: 'Donnez-lui un multiple de 4 pages : c’est ce que dit « multiple » dans print/editions.ts.',
    });
  }
}

export interface VerifiedBooklet {
  /** Faces of its sheets. */
  readonly pages: number;
  readonly issues: readonly Issue[];
  /** Names of all that was checked. */
  readonly checks: readonly string[];
}

/** @param pages bytes of the edition @param sheets bytes made from them @param edition row of the booklet */
export async function verifyBooklet(pages: Uint8Array, sheets: Uint8Array, edition: Edition): Promise<VerifiedBooklet> {
  const [source, faces, pdf] = await Promise.all([readPlacedText(pages), readPlacedText(sheets), inspectPdf(sheets)]);
  const found = {
    'booklet-folds': bookletFolds(source, faces.slice(TEST_SHEET_FACES), TEST_SHEET_FACES),
    'clear-of-edges': clearOfEdges(faces),
    'page-budget': pageBudget(edition, pdf),
    'type-size': typeSize(edition, pdf),
    'fonts-embedded': fontsEmbedded(pdf),
  };
  return { pages: faces.length, issues: Object.values(found).flat(), checks: Object.keys(found) };
}
