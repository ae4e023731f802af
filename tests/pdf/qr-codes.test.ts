/** Each QR code of each sheet, read from the printed page as a telephone reads it, leads to the page of the site that the author named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { editions } from '../../print/editions.ts';
import { reportSchema } from '../../print/report.ts';
import { paginate } from '../../print/stages/paginate.ts';
import { printPdf } from '../../print/stages/print-pdf.ts';
import { builtSite, SUB_PATH, SUB_SITE } from '../site/built-site.ts';
import { fileAt } from '../site/site-pages.ts';
import { useBrowser } from '../print/real-browser.ts';
import { usePdfReader } from './pdf-reader.ts';
import { readPdf } from './read-pdf.ts';
import { readQrCodes, type ReadResult } from './read-qr-codes.ts';

const SITE = 'https://conseiller-numerique.example';
/** What an office printer and a cheap camera can be trusted with. */
const DOTS_PER_INCH = 150;
const MM_PER_DOT = 25.4 / DOTS_PER_INCH;
const QUIET_MODULES = 4;

const built = await builtSite();
const reader = usePdfReader();
const browser = useBrowser();

const written = (id: string): string[] => {
  const source = readFileSync(join(built.root, 'content', 'feuilles', id, 'index.mdx'), 'utf8');
  return [...source.matchAll(/<CodeQR\s[^>]*vers="([^"]+)"/g)].map(([, path]) => path!);
};
const sheets = editions
  .filter(({ contenu }) => contenu.genre === 'feuille')
  .map(({ id, pages }) => ({ id, pages: pages.max, paths: written(id) }))
  .filter(({ paths }) => paths.length > 0);

interface Found extends ReadResult {
  readonly page: number;
  readonly picture: Buffer;
}

async function codesOf(bytes: Uint8Array, pages: number): Promise<Found[]> {
  const found: Found[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const picture = await reader.draw(bytes, page, DOTS_PER_INCH);
    found.push(...(await readQrCodes(picture)).map((code) => ({ ...code, page, picture })));
  }
  return found;
}

const box = ({ position: { topLeft, bottomRight } }: ReadResult) => ({
  left: topLeft.x,
  top: topLeft.y,
  side: (bottomRight.x - topLeft.x + bottomRight.y - topLeft.y) / 2,
});

/** The reader gives what it knows of the format apart. Version 1 has 21 modules a side, each one after it four more. */
const modulesOf = ({ extra }: ReadResult): number => 17 + 4 * Number((JSON.parse(extra) as { Version: string }).Version);

/** Darkest dot of a part of a page, from 0 for black to 255; the part is made of whole dots. */
async function darkest(picture: Buffer, [left, top, right, bottom]: readonly [number, number, number, number]): Promise<number> {
  const corner = { left: Math.ceil(left), top: Math.ceil(top) };
  const size = { width: Math.floor(right) - corner.left, height: Math.floor(bottom) - corner.top };
  const part = await sharp(picture)
    .extract({ ...corner, ...size })
    .removeAlpha()
    .greyscale()
    .toBuffer();
  return (await sharp(part).stats()).channels[0]!.min;
}

test('a poster, a leaflet, a sheet and a file have codes', () => {
  expect(sheets.map(({ id }) => id)).toEqual(expect.arrayContaining(['affiche', 'depliant', 'fiche', 'dossier-candidat']));
});

describe.each(sheets)('$id', ({ id, paths }) => {
  const file = join(built.root, '.cache', 'pdf', `${id}.pdf`);
  const report = reportSchema.parse(JSON.parse(readFileSync(file.replace(/pdf$/, 'json'), 'utf8')));
  let codes: Promise<Found[]> | undefined;
  const found = (): Promise<Found[]> => (codes ??= codesOf(readFileSync(file), report.pages.length));
  const addresses = paths.map((path) => `${SITE}${path}`);

  test('its codes lead to the pages that were written', async () => {
    expect((await found()).map(({ text }) => text).sort()).toEqual([...addresses].sort());
  });

  test('no code is under 18 mm, nor under 60 on the poster', async () => {
    const least = id === 'affiche' ? 60 : 18;
    for (const code of await found()) expect(box(code).side * MM_PER_DOT).toBeGreaterThan(least - 2 * MM_PER_DOT);
  });

  test('a code is dark on white, and four light modules stand around it', async () => {
    for (const { picture, ...code } of await found()) {
      const { left, top, side } = box(code);
      const module = side / modulesOf(code);
      const [right, bottom, quiet, off] = [left + side, top + side, (QUIET_MODULES - 0.25) * module, 0.25 * module + 1];
      expect(await darkest(picture, [left, top, right, bottom])).toBeLessThan(32);
      for (const part of [
        [left - quiet, top - quiet, right + quiet, top - off],
        [left - quiet, bottom + off, right + quiet, bottom + quiet],
        [left - quiet, top - quiet, left - off, bottom + quiet],
        [right + off, top - quiet, right + quiet, bottom + quiet],
      ] as const)
        expect(await darkest(picture, part)).toBeGreaterThan(215);
    }
  });

  test('the short address stands under the code, and is a link to the same page', async () => {
    const { pages, links } = await readPdf(file);
    for (const code of await found()) {
      const { top, side } = box(code);
      const under = pages[code.page - 1]!.height - ((top + side) / DOTS_PER_INCH) * 72;
      const link = links.find(({ page, url, rect }) => page === code.page && url === code.text && rect[3] < under);
      expect(link).toBeDefined();
      const words = pages[code.page - 1]!.runs.filter((run) => run.link === link)
        .map(({ text }) => text)
        .join('');
      expect(words.trim()).toBe(code.text.replace(/^https:\/\/|\/$/g, ''));
    }
  });

  test('who does not see a code is told what it is', () => {
    const told = report.structure.leaves.flat().filter(({ kind, text }) => kind === 'picture' && text.startsWith('Code QR'));
    expect(told.map(({ text }) => text).sort()).toEqual(
      addresses.map((address) => `Code QR\u00a0: ${address.replace(/^https:\/\/|\/$/g, '')}`).sort(),
    );
  });

  test('a site that stands elsewhere has codes that lead there', async () => {
    const page = await browser().newPage();
    try {
      await page.route(`${SUB_SITE}/**`, (route) => {
        const { pathname } = new URL(route.request().url());
        const path = fileAt(built.underSubPath, `/${pathname.slice(SUB_PATH.length)}`);
        return path === undefined ? route.abort() : route.fulfill({ path });
      });
      const elsewhere = await paginate(page, { address: `${SUB_SITE}${SUB_PATH}impression/${id}/` });
      const codes = await codesOf(await printPdf(page), elsewhere.pages.length);
      expect(codes.map(({ text }) => text).sort()).toEqual(paths.map((path) => `${SUB_SITE}${SUB_PATH}${path.slice(1)}`).sort());
    } finally {
      await page.close();
    }
  });
});
