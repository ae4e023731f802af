/** Adds to a draft of the site the pictures of the first pages of its PDFs, each from the very file that is published. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Edition } from '../edition.ts';
import { PrintError } from '../errors.ts';
import { fileOf } from '../manifest.ts';
import { pagePictures, PICTURES, type PictureFile } from '../page-pictures.ts';
import { openDrawingPage, picturePages } from './picture-pages.ts';

export interface AddPicturesOptions {
  /** Holds the PDFs already, in `pdf/`. */
  readonly draft: string;
  readonly editions: readonly Edition[];
  /** Where pictures are kept from one run to the next, under the checksum of their PDF. */
  readonly cache: string;
  /** The browser of the run: asked for when a picture must be made. */
  readonly launch: () => Promise<Browser>;
}

/** A page is drawn twice as large as it is shown: reduced, its small type is grey rather than broken. */
const DRAWN_PX = 800;
/** Quality chosen by eye: at less, flat colours show blocks. More effort on AVIF takes five times as long for a fourteenth of the weight. */
const ENCODING = { avif: { quality: 60, effort: 2 }, webp: { quality: 82, effort: 4 } } as const;

const encode = (png: Uint8Array, { kind, widthPx, heightPx }: PictureFile): Promise<Buffer> =>
  sharp(png).resize(widthPx, heightPx, { fit: 'fill' }).toFormat(kind, ENCODING[kind]).toBuffer();

/** Changes with the PDF and with all that decides what its pictures are. */
const keyOf = (pdf: Uint8Array, edition: Edition): string =>
  createHash('sha256')
    .update(JSON.stringify([pagePictures(edition), DRAWN_PX, ENCODING, sharp.versions]))
    .update(pdf)
    .digest('hex');

/** @throws PrintError when the edition has no such page */
async function makePictures(page: Page, pdf: Uint8Array, edition: Edition, folder: string): Promise<void> {
  const pictures = pagePictures(edition);
  const pages = pictures.map(({ page }) => page);
  const drawn = await picturePages(page, pdf, pages, DRAWN_PX).catch((error: unknown) => {
    throw new PrintError({
      message: `L’image des pages ${pages.join(', ')} de l’édition ${edition.id} ne peut pas être faite.`,
      cause: error instanceof Error ? error.message : String(error),
      remedy: 'Vérifiez « apercu » dans print/editions.ts : ces pages doivent exister.',
    });
  });
  await mkdir(folder, { recursive: true });
  const files = drawn.flatMap((png, index) => (pictures[index]?.files ?? []).map((file) => ({ file, png })));
  await Promise.all(files.map(async ({ file, png }) => writeFile(join(folder, file.name), await encode(png, file))));
}

/** The folder that holds the pictures of this very PDF, made now or by an earlier run. */
async function picturesOf(edition: Edition, pdf: Uint8Array, cache: string, drawingPage: () => Promise<Page>): Promise<string> {
  const folder = join(cache, edition.id, keyOf(pdf, edition));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.brouillon`;
  await rm(dirname(folder), { recursive: true, force: true });
  await makePictures(await drawingPage(), pdf, edition, unfinished);
  await rename(unfinished, folder);
  return folder;
}

/** An edition whose PDF was never built has no picture. @throws PrintError for a page that an edition does not have */
export async function addPictures({ draft, editions, cache, launch }: AddPicturesOptions): Promise<void> {
  let page: Page | undefined;
  const drawingPage = async (): Promise<Page> => (page ??= await openDrawingPage(await launch()));
  try {
    for (const edition of editions) {
      const path = join(draft, 'pdf', fileOf(edition.id));
      if (!existsSync(path)) continue;
      const folder = await picturesOf(edition, await readFile(path), cache, drawingPage);
      await cp(folder, join(draft, 'pdf', PICTURES), { recursive: true });
    }
  } finally {
    await page?.close();
  }
}
