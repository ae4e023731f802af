/** The page that offers the editions: all of them, by use, each with pictures of its own pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../print/edition.ts';
import { openDrawingPage, picturePages } from '../../print/stages/picture-pages.ts';
import { numerotes } from '../content/real-content.ts';
import { BROWSER_TIME_MS, DESKTOP, openSite, PHONE, visit } from './open-site.ts';
import { publishedPdfs } from './published-pdfs.ts';
import { siteEditions } from './site-editions.ts';
import { fileAt, sitePages } from './site-pages.ts';

const { address, browser, inPage, site } = await openSite();
const editions = await siteEditions(site);
const { sha256 } = publishedPdfs(site);
const { document } = sitePages(site).find(({ path }) => path === '/telechargements/')!;

const USES: Record<Edition['emploi'], string> = { lire: 'Lire', donner: 'Donner', imprimer: 'Remplir ou plier', afficher: 'Afficher' };
const inWords = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const linkTo = ({ id }: Edition): Element[] => [...document.querySelectorAll(`main a[href="/pdf/${id}.pdf"]`)];
const isChapter = ({ contenu }: Edition): boolean => contenu.genre === 'chapitre';

test('every edition is offered once', () => {
  expect(editions.filter((edition) => linkTo(edition).length !== 1).map(({ id }) => id)).toEqual([]);
});

test('the chapters come in the order of the book, in one list', () => {
  const links = [...document.querySelectorAll('.chapitres-pdf a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(numerotes.map((id) => `/pdf/chapitre-${id}.pdf`));
});

describe.each(editions.filter((edition) => !isChapter(edition)).map((edition) => [edition.id, edition] as const))(
  'the card of « %s »',
  (_, edition) => {
    const card = linkTo(edition)[0]?.closest('li');

    test('stands under its use', () => {
      expect(inWords(card?.closest('section')?.querySelector('h2'))).toBe(USES[edition.emploi]);
    });

    test('says what it is for, and how to print it', () => {
      expect(inWords(card)).toContain(edition.usage.replace(/\s+/g, ' '));
      expect(inWords(card)).toContain(`À imprimer ${edition.impression}.`);
    });
  },
);

const pictures = editions.flatMap((edition) => {
  const images = [...(linkTo(edition)[0]?.closest('li')?.querySelectorAll('img') ?? [])];
  return edition.apercu.map((page, rank) => [`${edition.id}, page ${String(page)}`, edition, page, images[rank]] as const);
});

test('each edition shows the pages of its row, two at most', () => {
  expect(pictures.filter(([, , , image]) => !image).map(([name]) => name)).toEqual([]);
  expect(document.querySelectorAll('main img')).toHaveLength(pictures.length);
});

const greys = (input: string | Uint8Array): Promise<Buffer> =>
  sharp(input).removeAlpha().resize(60, 60, { fit: 'fill' }).greyscale().raw().toBuffer();
const shown = pictures.map(([, , , image]) => greys(fileAt(site, image!.getAttribute('src')!)!));

describe.each(pictures)('the picture of %s', (_, { id, titre }, page, image) => {
  const sources = [...(image?.parentElement?.querySelectorAll('source') ?? []), image!];
  const files = sources.flatMap((source) => [...(source.getAttribute('srcset') ?? '').matchAll(/(\S+) (\d+)w/g)]);

  test('says which page it shows, keeps its place, and waits to be seen', () => {
    expect(image?.getAttribute('alt')).toBe(`${titre}, page ${String(page)}`);
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect([image?.getAttribute('width'), image?.getAttribute('height')].every((size) => Number(size) > 0)).toBe(true);
  });

  test('is there in two kinds and two widths, each as wide as it says and of the same proportions', async () => {
    expect(files).toHaveLength(4);
    const ratio = Number(image!.getAttribute('height')) / Number(image!.getAttribute('width'));
    for (const [, path, said] of files) {
      const { width, height } = await sharp(fileAt(site, path!)).metadata();
      expect(width).toBe(Number(said));
      expect(Math.abs(height - width * ratio)).toBeLessThan(1);
    }
  });

  test(
    'shows this page of the very file that is published, and no other page',
    async () => {
      const drawing = await openDrawingPage(browser);
      const [png] = await picturePages(drawing, readFileSync(join(site, 'pdf', `${id}.pdf`)), [page], 400);
      await drawing.close();
      const drawn = await greys(png!);
      const away = (await Promise.all(shown)).map((levels) => drawn.reduce((sum, value, at) => sum + Math.abs(value - levels[at]!), 0));
      const own = away[pictures.findIndex(([, , , other]) => other === image)]!;
      // In levels of grey, of 256: its picture is 1 to 4 away, that of a page like it 5.5 or more, that of another 20 to 50.
      expect(own / drawn.length).toBeLessThan(5);
      expect(own).toBe(Math.min(...away));
    },
    BROWSER_TIME_MS,
  );
});

test(
  'the keyboard goes from the uses to the cards, each link once, in the order of the page',
  async () => {
    const reached = await inPage({ viewport: DESKTOP }, async (page) => {
      await visit(page, `${address}telechargements/`);
      const seen: string[] = [];
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        const href = await page.evaluate<string | null>(
          'document.activeElement.closest("main") && document.activeElement.getAttribute("href")',
        );
        // The keyboard went round.
        if (href !== null && href === seen[0]) break;
        if (href !== null) seen.push(href);
      }
      return seen;
    });
    const inPageOrder = [...document.querySelectorAll('main a[href]')].filter((link) => !link.closest('details'));
    expect(reached).toEqual(inPageOrder.map((link) => link.getAttribute('href')));
  },
  BROWSER_TIME_MS,
);

test(
  'the checksums hold in 320 px, once they are shown: one for each edition, that of its file',
  async () => {
    const { inside, sums } = await inPage({ viewport: PHONE }, async (page) => {
      await visit(page, `${address}telechargements/`);
      await page.click('.empreintes summary');
      return page.evaluate<{ inside: boolean; sums: string[] }>(`({
        inside: document.documentElement.scrollWidth <= document.documentElement.clientWidth &&
          [...document.querySelectorAll('main *')].every((element) => element.getBoundingClientRect().right <= document.documentElement.clientWidth),
        sums: [...document.querySelectorAll('.empreintes dd')].filter((element) => element.checkVisibility()).map((element) => element.innerText.trim()),
      })`);
    });
    expect(sums).toEqual(editions.map(({ id }) => sha256(`${id}.pdf`)));
    expect(inside).toBe(true);
  },
  BROWSER_TIME_MS,
);
