/** Reads a PDF as a person does: words where they stand, links and where they lead. Independent of the code that makes and checks it. */
import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

export interface PdfLink {
  /** Page it stands on, from 1. */
  readonly page: number;
  /** Left, bottom, right, top, in points. */
  readonly rect: readonly [number, number, number, number];
  /** Name that it leads to inside the book; a link may also lead to a place without a name. */
  readonly target?: string;
  /** Page that it leads to inside the book; missing when it leads nowhere. */
  readonly leadsTo?: number;
  readonly url?: string;
}

/** A run of text, in the order of reading. */
export interface PdfRun {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly link?: PdfLink;
}

export interface Bookmark {
  readonly title: string;
  /** 1 for the top level. */
  readonly level: number;
  readonly page: number;
}

export interface ReadPdf {
  readonly pages: readonly { readonly width: number; readonly height: number; readonly runs: readonly PdfRun[] }[];
  readonly links: readonly PdfLink[];
  readonly bookmarks: readonly Bookmark[];
  readonly info: Readonly<Record<string, unknown>>;
  /** What a viewer shows as the number of each page. */
  readonly labels: readonly string[];
  /** Page of each name that a link from elsewhere may use: `manuel.pdf#missions`. */
  readonly names: ReadonlyMap<string, number>;
}

interface Annotation {
  readonly subtype: string;
  readonly rect: [number, number, number, number];
  readonly dest?: unknown;
  readonly url?: string;
}

interface OutlineNode {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineNode[];
}

async function pageOf(pdf: Pdf, destination: unknown): Promise<number | undefined> {
  const place: unknown = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
  if (!Array.isArray(place)) return undefined;
  return (await pdf.getPageIndex(place[0] as { num: number; gen: number })) + 1;
}

async function linksOf(pdf: Pdf, number: number): Promise<PdfLink[]> {
  const annotations = (await (await pdf.getPage(number)).getAnnotations()) as Annotation[];
  const links = annotations.filter(({ subtype }) => subtype === 'Link');
  return Promise.all(
    links.map(async ({ rect, dest, url }): Promise<PdfLink> => {
      if (url !== undefined) return { page: number, rect, url };
      const leadsTo = await pageOf(pdf, dest);
      return { page: number, rect, ...(!Array.isArray(dest) && { target: String(dest) }), ...(leadsTo !== undefined && { leadsTo }) };
    }),
  );
}

const covers = ([left, bottom, right, top]: PdfLink['rect'], x: number, y: number): boolean =>
  x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1;

async function runsOf(pdf: Pdf, number: number, links: readonly PdfLink[]): Promise<PdfRun[]> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.flatMap((item): PdfRun[] => {
    if (!('str' in item)) return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    const size = item.height;
    const link = item.str.trim() === '' ? undefined : links.find(({ rect }) => covers(rect, x + item.width / 2, y + size / 4));
    return [{ text: item.str + (item.hasEOL ? '\n' : ''), page: number, x, y, width: item.width, size, ...(link && { link }) }];
  });
}

async function bookmarksOf(pdf: Pdf): Promise<Bookmark[]> {
  const found: Bookmark[] = [];
  const walk = async (nodes: readonly OutlineNode[], level: number): Promise<void> => {
    for (const { title, dest, items } of nodes) {
      found.push({ title, level, page: (await pageOf(pdf, dest)) ?? 0 });
      await walk(items, level + 1);
    }
  };
  await walk(await pdf.getOutline(), 1);
  return found;
}

async function namesOf(pdf: Pdf): Promise<Map<string, number>> {
  const names = Object.entries(await pdf.getDestinations());
  return new Map(await Promise.all(names.map(async ([name, place]): Promise<[string, number]> => [name, (await pageOf(pdf, place)) ?? 0])));
}

export async function readPdf(path: string): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  const pages: ReadPdf['pages'][number][] = [];
  const links: PdfLink[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const [left, bottom, right, top] = (await pdf.getPage(number)).view as [number, number, number, number];
    const here = await linksOf(pdf, number);
    links.push(...here);
    pages.push({ width: right - left, height: top - bottom, runs: await runsOf(pdf, number, here) });
  }
  const { info } = await pdf.getMetadata();
  return {
    pages,
    links,
    bookmarks: await bookmarksOf(pdf),
    info: info as Record<string, unknown>,
    labels: (await pdf.getPageLabels()) ?? [],
    names: await namesOf(pdf),
  };
}
