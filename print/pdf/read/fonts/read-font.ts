/** Reads the fonts of a file: how their codes part, which glyph and which text each code stands for, and how wide it is said to be. */
import type { FileObjects } from '../file-objects.ts';
import { latin1Of } from '../stream-bytes.ts';
import { arrayIn, asDict, asName, asNumber, dictIn, entriesOf, isStream, nameIn, numberIn, valueOf, type PDFDict } from '../values.ts';
import { parseCMap, type CMap } from './cmap.ts';
import { openProgram, type FontProgram } from './font-program.ts';
import { cidWidths, simpleWidths } from './font-widths.ts';
import { encodings, glyphNames } from './glyph-names.ts';
import { cidGlyph, simpleGlyph, type3Glyph, type Glyph } from './glyph-of-code.ts';
import { codesOfComposite, codesOfSimple } from './part-codes.ts';

export interface ReadFont {
  readonly dict: PDFDict;
  readonly subtype: string;
  /** The CID font of a composite font; of any other, itself. */
  readonly descendant: PDFDict;
  readonly composite: boolean;
  readonly descriptor: PDFDict | undefined;
  readonly place: string;
  /** How codes become glyph numbers in a composite font; `undefined` when it is named, not embedded. */
  readonly cmap: CMap | undefined;
  readonly cmapName: string | undefined;
  readonly toUnicode: CMap | undefined;
  /** Glyph names of a simple font, from its encoding. */
  readonly names: ReadonlyMap<number, string>;
  readonly symbolic: boolean;
  readonly program: () => FontProgram | undefined;
  readonly codesOf: (bytes: string) => readonly number[];
  readonly textOf: (code: number) => string | undefined;
  /** In thousandths; `undefined` when the dictionary does not say. */
  readonly widthOf: (code: number) => number | undefined;
  /** `undefined` when nothing can be said: no program, or a CMap that is not here. */
  readonly glyphOf: (code: number) => Glyph | undefined;
}

const SYMBOLIC = 4;

/** The encoding of a simple font: a base, and the differences from it. */
function namesOf(dict: PDFDict, program: () => FontProgram | undefined): ReadonlyMap<number, string> {
  const encoding = valueOf(dict, 'Encoding');
  const base = asName(encoding) ?? nameIn(asDict(encoding), 'BaseEncoding');
  const opened = base === undefined && nameIn(dict, 'Subtype') !== 'TrueType' ? program() : undefined;
  const builtIn = opened?.kind === 'type1' && opened.encoding.size > 0 ? opened.encoding : encodings['StandardEncoding'];
  const names = new Map(encodings[base ?? ''] ?? builtIn);
  let code = 0;
  for (const element of arrayIn(asDict(encoding), 'Differences') ?? []) {
    const name = asName(element);
    if (name === undefined) code = asNumber(element) ?? code;
    else names.set(code++, name);
  }
  return names;
}

export function readFont(dict: PDFDict, object: number): ReadFont {
  const subtype = nameIn(dict, 'Subtype') ?? '';
  const composite = subtype === 'Type0';
  const descendant = (composite ? asDict(arrayIn(dict, 'DescendantFonts')?.[0]) : undefined) ?? dict;
  const descriptor = dictIn(descendant, 'FontDescriptor');
  const encoding = valueOf(dict, 'Encoding');
  const cmap = composite && isStream(encoding) ? parseCMap(latin1Of(encoding) ?? '') : undefined;
  const cmapName = composite ? (asName(encoding) ?? nameIn(asDict(encoding), 'CMapName')) : undefined;
  const mapStream = valueOf(dict, 'ToUnicode');
  const toUnicode = isStream(mapStream) ? parseCMap(latin1Of(mapStream) ?? '') : undefined;
  let opened: { readonly program: FontProgram | undefined } | undefined;
  const program = (): FontProgram | undefined => (opened ??= { program: openProgram(descriptor) }).program;
  const names = composite ? new Map<number, string>() : namesOf(dict, program);
  const symbolic = ((numberIn(descriptor, 'Flags') ?? 0) & SYMBOLIC) !== 0;
  const isIdentity = cmapName === 'Identity-H' || cmapName === 'Identity-V';
  const cidOf = (code: number): number | undefined => (cmap ? (cmap.cids.get(code) ?? 0) : isIdentity ? code : undefined);
  const ofCid = composite ? cidWidths(descendant) : undefined;
  const ofCode = simpleWidths(dict);
  const procs = subtype === 'Type3' ? new Map(entriesOf(dictIn(dict, 'CharProcs'))) : undefined;
  const glyphs = new Map<number, Glyph | undefined>();
  const findGlyph = (code: number): Glyph | undefined => {
    if (procs) return type3Glyph(procs.get(names.get(code) ?? ''));
    if (!composite) return simpleGlyph(program(), code, names.get(code), symbolic);
    const cid = cidOf(code);
    return cid === undefined ? undefined : cidGlyph(program(), descendant, cid);
  };

  return {
    dict,
    subtype,
    descendant,
    composite,
    descriptor,
    place: `police ${nameIn(dict, 'BaseFont') ?? nameIn(dict, 'Name') ?? 'sans nom'} (objet ${object})`,
    cmap,
    cmapName,
    toUnicode,
    names,
    symbolic,
    program,
    codesOf: composite ? codesOfComposite(cmap) : codesOfSimple,
    textOf: (code) => toUnicode?.texts.get(code) ?? (composite ? undefined : glyphNames.get(names.get(code) ?? '')),
    widthOf: (code) => (ofCid ? ofCid(cidOf(code) ?? code) : ofCode(code)),
    glyphOf: (code) => {
      if (!glyphs.has(code)) glyphs.set(code, findGlyph(code));
      return glyphs.get(code);
    },
  };
}

/** Every font that text may be shown with: the parts of composite fonts are read with them. */
export function readFonts(objects: FileObjects): ReadonlyMap<PDFDict, ReadFont> {
  const fonts = new Map<PDFDict, ReadFont>();
  const add = (dict: PDFDict | undefined): void => {
    if (!dict || fonts.has(dict) || nameIn(dict, 'Subtype')?.startsWith('CIDFont')) return;
    fonts.set(dict, readFont(dict, objects.objectOf(dict)));
  };
  for (const { dict } of [...objects.holding('BaseFont'), ...objects.holding('CharProcs')]) add(dict);
  for (const { dict } of objects.holding('Font')) for (const [, font] of entriesOf(dictIn(dict, 'Font'))) add(asDict(font));
  return fonts;
}
