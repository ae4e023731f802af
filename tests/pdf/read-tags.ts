/** Reads the tags of a PDF as a screen reader would: elements in reading order, each with its text. Independent of the code that writes them. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

export interface Tag {
  readonly type: string;
  /** Text right in it, and under it, in reading order; white space folded. */
  readonly text: string;
  readonly kids: readonly Tag[];
  readonly parent: Tag | undefined;
  readonly id: string | undefined;
  readonly alt: string | undefined;
  readonly lang: string | undefined;
  /** Attributes of all owners, as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Pages that it stands on, 1 for the first. */
  readonly pages: readonly number[];
  /** Links that it holds itself, by where they lead: an address, `#` and a name, or the page of a place that has no name. */
  readonly links: readonly { readonly leadsTo: string; readonly contents: string }[];
  /** Nothing is drawn or linked under it. */
  readonly empty: boolean;
}

export interface ReadTags {
  readonly root: Tag;
  /** All of them, in reading order, the root first. */
  readonly all: readonly Tag[];
  /** Texts of each page that no element holds, in the order they are drawn. */
  readonly artifacts: readonly (readonly string[])[];
}

const N = PDFName.of;
const fold = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const wordsOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;

interface MarkedItem {
  readonly type?: string;
  readonly id?: string | null;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

/** Text of each marked-content identifier of a page (`''` collects what is in none), as PDF.js reads it. */
async function textsOf(
  pdf: Awaited<ReturnType<typeof getDocumentProxy>>,
  page: number,
): Promise<{ marked: Map<number, string>; loose: string[] }> {
  const { items } = await (await pdf.getPage(page)).getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const marked = new Map<number, string>();
  const loose: string[] = [];
  const open: (number | undefined)[] = [];
  for (const item of items as MarkedItem[]) {
    if (item.type === 'beginMarkedContentProps') {
      const mcid = /_mc(\d+)$/.exec(item.id ?? '')?.[1];
      open.push(mcid === undefined ? open.at(-1) : Number(mcid));
    } else if (item.type === 'beginMarkedContent') open.push(open.at(-1));
    else if (item.type === 'endMarkedContent') open.pop();
    else if (item.str !== undefined) {
      const mcid = open.at(-1);
      const text = item.str + (item.hasEOL ? '\n' : '');
      if (mcid !== undefined) marked.set(mcid, (marked.get(mcid) ?? '') + text);
      else if (text.trim() !== '') loose.push(text.trim());
    }
  }
  return { marked, loose };
}

export async function readTags(path: string): Promise<ReadTags> {
  const bytes = readFileSync(path);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const proxy = await getDocumentProxy(new Uint8Array(bytes));
  const get = (object: PDFObject | undefined): PDFObject | undefined =>
    object instanceof PDFRef ? document.context.lookup(object) : object;
  const pages = document.getPages();
  const texts = await Promise.all(pages.map((_page, index) => textsOf(proxy, index + 1)));
  const numberOf = new Map(pages.map(({ ref }, index) => [ref.toString(), index + 1]));
  const all: Tag[] = [];

  const attributesOf = (element: PDFDict): Record<string, string> => {
    const value = get(element.get(N('A')));
    const list = value instanceof PDFArray ? value.asArray().map(get) : [value];
    return Object.fromEntries(
      list.flatMap((dict) => (dict instanceof PDFDict ? dict.entries().map(([key, entry]) => [key.decodeText(), String(get(entry))]) : [])),
    );
  };

  const read = (element: PDFDict, parent: Tag | undefined): Tag => {
    const kids: Tag[] = [];
    const links: Tag['links'][number][] = [];
    const own = new Set<number>();
    let text = '';
    let drawn = 0;
    const tag = {
      type: (element.get(N('S')) as PDFName).decodeText(),
      kids,
      links,
      parent,
      id: wordsOf(get(element.get(N('ID')))),
      alt: wordsOf(get(element.get(N('Alt')))),
      lang: wordsOf(get(element.get(N('Lang')))),
      attributes: attributesOf(element),
      text: '',
      pages: [] as number[],
      empty: true,
    };
    all.push(tag);
    const show = (page: PDFObject | undefined, mcid: number): void => {
      const number = numberOf.get(String(page)) ?? 0;
      own.add(number);
      drawn += 1;
      text += texts[number - 1]?.marked.get(mcid) ?? '';
    };
    const value = get(element.get(N('K')));
    for (const entry of value instanceof PDFArray ? value.asArray() : value ? [value] : []) {
      const kid = get(entry);
      if (kid instanceof PDFNumber) show(element.get(N('Pg')), kid.asNumber());
      if (!(kid instanceof PDFDict)) continue;
      if (kid.has(N('S'))) {
        const child = read(kid, tag);
        kids.push(child);
        text += /^(?:Link|Span|Em|Strong|Code|Quote|Reference|Lbl)$/.test(child.type) ? child.text : `\n${child.text}\n`;
        for (const page of child.pages) own.add(page);
      } else if (kid.has(N('MCID'))) show(kid.get(N('Pg')), kid.lookup(N('MCID'), PDFNumber).asNumber());
      else {
        const annotation = kid.lookup(N('Obj'), PDFDict);
        const destination = get(annotation.get(N('Dest')));
        const leadsTo =
          destination instanceof PDFArray
            ? `page ${numberOf.get(String(destination.get(0))) ?? 0}`
            : destination === undefined
              ? (wordsOf(get(annotation.lookup(N('A'), PDFDict).get(N('URI')))) ?? '')
              : `#${wordsOf(destination) ?? ''}`;
        links.push({ leadsTo, contents: wordsOf(get(annotation.get(N('Contents')))) ?? '' });
      }
    }
    tag.text = fold(text);
    tag.pages = [...own].sort((a, b) => a - b);
    tag.empty = drawn === 0 && links.length === 0 && kids.every(({ empty }) => empty);
    return tag;
  };

  const tree = document.catalog.lookup(N('StructTreeRoot'), PDFDict);
  const top = get(tree.get(N('K')));
  const root = read((top instanceof PDFArray ? get(top.get(0)) : top) as PDFDict, undefined);
  return { root, all, artifacts: texts.map(({ loose }) => loose) };
}

/** Tags of a type under a tag, in reading order. */
export const under = (tag: Tag, type: string): Tag[] =>
  tag.kids.flatMap((kid) => [...(kid.type === type ? [kid] : []), ...under(kid, type)]);
