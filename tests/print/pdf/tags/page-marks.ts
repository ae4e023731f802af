/** Reads how the content of pages is marked, for the tests: what is painted, and what is written, under which mark. */
import { getDocumentProxy } from 'unpdf';
import { operations } from '../../../../print/pdf/content-operations.ts';

export interface PaintedMark {
  /** `P`, `H1`, `Artifact`… */
  readonly tag: string;
  readonly mcid: number | undefined;
  /** Kind of an artifact. */
  readonly kind: string | undefined;
}

export interface MarkedPage {
  readonly marks: readonly PaintedMark[];
  /** Painting operators with the mark they stand in. */
  readonly painted: readonly { readonly operator: string; readonly mark: PaintedMark | undefined }[];
  /** What is wrong with the marks themselves: one in another, one that ends in another graphics state, one that does not end. */
  readonly faults: readonly string[];
}

const PAINTING = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Do', 'sh', 'BI']);

export function readMarks(content: string): MarkedPage {
  const marks: PaintedMark[] = [];
  const painted: MarkedPage['painted'][number][] = [];
  const faults: string[] = [];
  /** Open marks, with the depth of states and whether a text is open; a span in a text is no mark of the structure. */
  const open: { readonly mark: PaintedMark | undefined; readonly place: string }[] = [];
  let depth = 0;
  let inText = false;
  const place = (): string => `${depth}${inText ? ', in a text' : ''}`;
  for (const { operator, start, end } of operations(content)) {
    if (operator === 'q') depth += 1;
    else if (operator === 'Q') depth -= 1;
    else if (operator === 'BT' || operator === 'ET') inText = operator === 'BT';
    else if (operator === 'BDC' || operator === 'BMC') {
      const operands = content.slice(start, end);
      const tag = /\/(\w+)/.exec(operands)?.[1] ?? '';
      if (tag === 'Span' && operands.includes('ActualText') && !operands.includes('MCID')) {
        open.push({ mark: undefined, place: place() });
        continue;
      }
      const mcid = /\/MCID\s+(\d+)/.exec(operands)?.[1];
      const mark = { tag, mcid: mcid === undefined ? undefined : Number(mcid), kind: /\/Type\s*\/(\w+)/.exec(operands)?.[1] };
      if (open.length > 0) faults.push(`${operands} in another mark`);
      marks.push(mark);
      open.push({ mark, place: place() });
    } else if (operator === 'EMC') {
      const last = open.pop();
      if (last?.place !== place()) faults.push(`${last?.mark?.tag ?? 'no mark'} opens at ${last?.place ?? '?'}, ends at ${place()}`);
    } else if (PAINTING.has(operator)) painted.push({ operator, mark: open.findLast(({ mark }) => mark !== undefined)?.mark });
  }
  if (open.length > 0 || depth !== 0) faults.push(`${open.length} marks and ${depth} states are not closed`);
  return { marks, painted, faults };
}

interface Item {
  readonly type?: string;
  readonly id?: string | null;
  readonly str?: string;
}

export interface PageTexts {
  /** Text under each identifier. */
  readonly marked: ReadonlyMap<number, string>;
  /** Texts under none, in the order they are drawn. */
  readonly loose: readonly string[];
}

/** Texts of each page, as PDF.js reads them. */
export async function readTexts(bytes: Uint8Array): Promise<PageTexts[]> {
  const proxy = await getDocumentProxy(new Uint8Array(bytes));
  return Promise.all(
    Array.from({ length: proxy.numPages }, async (_none, index) => {
      const { items } = await (await proxy.getPage(index + 1)).getTextContent({ includeMarkedContent: true });
      const marked = new Map<number, string>();
      const loose: string[] = [];
      const open: (number | undefined)[] = [];
      for (const { type, id, str = '' } of items as Item[]) {
        const mcid = open.at(-1);
        if (type?.startsWith('begin')) open.push(/_mc\d+$/.test(id ?? '') ? Number(/\d+$/.exec(id ?? '')) : mcid);
        else if (type) open.pop();
        else if (mcid !== undefined) marked.set(mcid, (marked.get(mcid) ?? '') + str);
        else if (str.trim() !== '') loose.push(str.trim());
      }
      return { marked, loose };
    }),
  );
}
