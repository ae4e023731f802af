/** Parses a CMap (ISO 32000-1, 9.7.5): how bytes part into codes, which glyph or which text each code stands for, and what it says of itself. */

export interface CMap {
  /** Lengths, in bytes, of the codes that begin with a given byte. */
  readonly codespaces: readonly { readonly length: number; readonly low: number; readonly high: number }[];
  /** Glyph number of each code. */
  readonly cids: ReadonlyMap<number, number>;
  /** Text of each code. */
  readonly texts: ReadonlyMap<number, string>;
  readonly writingMode: number;
  readonly largestCid: number;
  /** Names of the CMaps that it takes over. */
  readonly uses: readonly string[];
  readonly registry: string | undefined;
  readonly ordering: string | undefined;
  readonly supplement: number | undefined;
}

const MOST_CODES = 65536;
const textOf = (utf16: string): string =>
  Buffer.from(utf16.length % 4 ? utf16.padStart(Math.ceil(utf16.length / 4) * 4, '0') : utf16, 'hex')
    .swap16()
    .toString('utf16le');
const next = (utf16: string, rank: number): string =>
  utf16.slice(0, -4) + ((parseInt(utf16.slice(-4), 16) + rank) & 0xffff).toString(16).padStart(Math.min(4, utf16.length), '0');

/** What stands between `begin…` and `end…`, for each such section, as hexadecimal strings, numbers and lists of strings. */
function sections(text: string, kind: string): string[][] {
  const bodies = text.matchAll(new RegExp(`begin${kind}(.*?)end${kind}`, 'gs'));
  return [...bodies].map(([, body = '']) =>
    [...body.matchAll(/<[^>]*>|\[[^\]]*\]|[-+]?\d+/g)].map(([token]) => token.replace(/[\s<>]+/g, ' ').trim()),
  );
}

function* groups(text: string, kind: string, size: number): Generator<string[]> {
  for (const tokens of sections(text, kind)) for (let at = 0; at + size <= tokens.length; at += size) yield tokens.slice(at, at + size);
}
const tight = (token = ''): string => token.replace(/\s+/g, '');

export function parseCMap(text: string): CMap {
  const codespaces = [...groups(text, 'codespacerange', 2)].map(([low = '', high = '']) => ({
    length: tight(low).length / 2,
    low: parseInt(tight(low), 16),
    high: parseInt(tight(high), 16),
  }));
  const cids = new Map<number, number>();
  const texts = new Map<number, string>();
  let largestCid = 0;
  const setCid = (code: number, cid: number): void => {
    largestCid = Math.max(largestCid, cid);
    cids.set(code, cid);
  };
  for (const [code = '', cid = ''] of groups(text, 'cidchar', 2)) setCid(parseInt(tight(code), 16), Number(cid));
  for (const [low = '', high = '', cid = ''] of groups(text, 'cidrange', 3)) {
    const [from, to] = [parseInt(tight(low), 16), parseInt(tight(high), 16)];
    for (let code = from; code <= to && code - from < MOST_CODES; code += 1) setCid(code, Number(cid) + code - from);
  }
  for (const [code = '', utf16 = ''] of groups(text, 'bfchar', 2)) texts.set(parseInt(tight(code), 16), textOf(tight(utf16)));
  for (const [low = '', high = '', target = ''] of groups(text, 'bfrange', 3)) {
    const [from, to] = [parseInt(tight(low), 16), parseInt(tight(high), 16)];
    const list = target.startsWith('[') ? target.replace(/[[\]]/g, '').trim().split(/\s+/) : undefined;
    for (let code = from; code <= to && code - from < MOST_CODES; code += 1) {
      const utf16 = list ? list[code - from] : next(tight(target), code - from);
      if (utf16 !== undefined) texts.set(code, textOf(utf16));
    }
  }
  const supplement = /\/Supplement\s+(\d+)/.exec(text)?.[1];
  return {
    codespaces,
    cids,
    texts,
    writingMode: Number(/\/WMode\s+(\d)/.exec(text)?.[1] ?? 0),
    largestCid,
    uses: [...text.matchAll(/\/(\S+)\s+usecmap/g)].map(([, name = '']) => name),
    registry: /\/Registry\s*\(([^)]*)\)/.exec(text)?.[1],
    ordering: /\/Ordering\s*\(([^)]*)\)/.exec(text)?.[1],
    supplement: supplement === undefined ? undefined : Number(supplement),
  };
}
