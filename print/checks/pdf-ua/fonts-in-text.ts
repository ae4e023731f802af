/** Ways to go through the fonts of a file, shared by the checks on fonts. */
import type { CodeUse } from '../../pdf/read/content/content-facts.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { TrueTypeProgram } from '../../pdf/read/fonts/font-program.ts';
import type { Glyph } from '../../pdf/read/fonts/glyph-of-code.ts';
import { predefinedCMaps } from '../../pdf/read/fonts/predefined-cmaps.ts';
import type { ReadFont } from '../../pdf/read/fonts/read-font.ts';
import { faultsOf, type Fault, type Find } from '../condition.ts';

export const hexadecimal = (code: number): string => `<${code.toString(16).padStart(4, '0')}>`;

/** Each font with the codes that text is shown with. */
export function* usedCodes({ fonts, content }: PdfFile): Iterable<readonly [ReadFont, number, CodeUse]> {
  for (const font of fonts) for (const [code, use] of content.fontUses.get(font.dict) ?? []) yield [font, code, use];
}

/** A fault for each font that something is wrong with. */
export const eachFont =
  (found: (font: ReadFont, file: PdfFile) => string | false | undefined): Find =>
  (file) =>
    faultsOf(
      file.fonts,
      ({ place }) => place,
      (font) => found(font, file),
    );

/** A fault for each glyph that something is wrong with, or for the font when its program cannot be read: nothing is proved then. */
export const eachGlyph = (
  found: (glyph: Glyph, code: number, use: CodeUse, font: ReadFont) => string | false,
  concerns: (font: ReadFont) => boolean = () => true,
): Find =>
  function* find(file: PdfFile): Iterable<Fault> {
    const unread = new Set<ReadFont>();
    for (const [font, code, use] of usedCodes(file)) {
      if (!concerns(font)) continue;
      const glyph = font.glyphOf(code);
      const told = glyph && found(glyph, code, use, font);
      if (told) yield { place: font.place, found: `le code ${hexadecimal(code)}, ${use.place}, ${told}` };
      const reason = glyph || !use.visible || unread.has(font) ? undefined : whyUnread(font);
      if (reason === undefined) continue;
      unread.add(font);
      yield { place: font.place, found: reason };
    }
  };

/** Why the glyphs of a font cannot be looked at; `undefined` when that is another condition's matter. */
function whyUnread(font: ReadFont): string | undefined {
  const program = font.program();
  if (program?.kind === 'unreadable') return program.why;
  if (program?.kind === 'type1' && font.composite) return 'une police composite avec un programme Type 1';
  const name = font.cmapName ?? '';
  // A CMap that no reader has is another condition's matter.
  const isNamed = program !== undefined && font.composite && !font.cmap && !name.startsWith('Identity-') && predefinedCMaps.has(name);
  return isNamed ? `la CMap ${name} n’est pas dans le fichier : ses glyphes ne se contrôlent pas` : undefined;
}

/** A simple TrueType font, symbolic or not, with its program when it is embedded. */
export const eachTrueType = (
  symbolic: boolean,
  found: (font: ReadFont, program: TrueTypeProgram | undefined, file: PdfFile) => string | false | undefined,
): Find =>
  eachFont((font, file) => {
    if (font.subtype !== 'TrueType' || font.symbolic !== symbolic) return undefined;
    const program = font.program();
    return found(font, program?.kind === 'truetype' ? program : undefined, file);
  });
