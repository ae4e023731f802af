/** Reads the ToUnicode map of a font: which characters each glyph code stands for (ISO 32000-1, 9.10.3). Codes have two bytes. */
import { PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';

/** Text of each code, as four hexadecimal digits in capitals. */
export type CodeMap = ReadonlyMap<string, string>;

const HEX = /<([0-9a-fA-F\s]*)>/g;
const hexes = (text: string): string[] => [...text.matchAll(HEX)].map((match) => (match[1] ?? '').replace(/\s/g, '').toUpperCase());
const textOf = (utf16: string): string => Buffer.from(utf16, 'hex').swap16().toString('utf16le');
const hexOf = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

function readRanges(section: string, map: Map<string, string>): void {
  for (const line of section.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(<[^>]*>|\[[^\]]*\])/g)) {
    const [, from = '', to = '', target = ''] = line;
    const targets = hexes(target);
    const first = targets[0] ?? '';
    for (let code = parseInt(from, 16), rank = 0; code <= parseInt(to, 16); code += 1, rank += 1) {
      const text = target.startsWith('[') ? targets[rank] : first.slice(0, -4) + hexOf(parseInt(first.slice(-4), 16) + rank);
      if (text !== undefined) map.set(hexOf(code), textOf(text));
    }
  }
}

/** Empty when the font has no map. */
export function readToUnicode(font: PDFDict): CodeMap {
  const map = new Map<string, string>();
  const stream = font.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) return map;
  const cmap = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  for (const [, section = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    const codes = hexes(section);
    for (let rank = 0; rank + 1 < codes.length; rank += 2) map.set(codes[rank] ?? '', textOf(codes[rank + 1] ?? ''));
  }
  for (const [, section = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs)) readRanges(section, map);
  return map;
}

/** The fonts of a page, by the name its content gives them. */
export function readFonts(resources: PDFDict | undefined, known: Map<PDFDict, CodeMap>): ReadonlyMap<string, CodeMap> {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const maps = new Map<string, CodeMap>();
  for (const name of fonts?.keys() ?? []) {
    const font = fonts?.lookup(name, PDFDict);
    if (!font) continue;
    const map = known.get(font) ?? readToUnicode(font);
    known.set(font, map);
    maps.set(name.asString(), map);
  }
  return maps;
}
