/**
 * Joins the glyphs of a content stream that Chromium places one by one: `<0047> Tj 7.36 0 Td <0049> Tj` becomes `[<0047>3<0049>] TJ`.
 *
 * Every glyph stays within 0.01 pt of where it was: the error is carried from glyph to glyph and corrected before it is that large.
 * A stream with an operator that Chromium does not write is left as it is; so is the text of a font whose widths are not known.
 */
import { operations, type Operation } from '../content-operations.ts';
import type { GlyphWidths } from './glyph-widths.ts';
import { GraphicsScale } from './graphics-scale.ts';
import { decimalsWithin, shortNumber } from './short-number.ts';
import { StreamRewriter } from './stream-rewriter.ts';

/** How far a glyph may be from its place along the line, and a line from its own. */
const GLYPH_TOLERANCE_PT = 0.008;
const LINE_TOLERANCE_PT = 0.004;
/** A wider gap, in thousandths of the font size, is no kerning: it stays a move of its own. */
const WIDEST_GAP = 1000;
/** Chromium measures text at a size rounded down to this part of a pixel, and writes the size before rounding. */
const SIZE_STEP = 1 / 64;
const GLYPHS = /^<((?:[0-9a-fA-F]{4})+)>\s*$/;
/** What moves the pen, or the line, in ways that are not followed here. */
const UNSUPPORTED = new Set(['Tc', 'Tw', 'Tz', 'TD', 'T*', 'TJ', "'", '"']);

interface TextFont {
  /** As it was set: name and size. */
  readonly operands: string;
  readonly writtenSize: number;
  /** The one it was measured at. */
  readonly size: number;
  readonly widths: GlyphWidths | undefined;
}

const UNKNOWN_FONT: TextFont = { operands: '', writtenSize: 0, size: 0, widths: undefined };
const wordsOf = (operands: string): string[] => operands.trim().split(/\s+/);
const numbersOf = (operands: string): number[] => wordsOf(operands).map(Number);

class TextCompactor {
  private readonly content: string;
  private readonly fonts: ReadonlyMap<string, GlyphWidths>;
  private readonly out: StreamRewriter;
  private readonly scale = new GraphicsScale();
  private readonly savedFonts: TextFont[] = [];
  private font = UNKNOWN_FONT;
  /** Length of one unit of text space, before `scale`. */
  private textScale = 1;
  /** How far right of the new start of line the old one is, in text space; the same for the pen. */
  private lineShift = 0;
  private penShift = 0;
  /** From the old start of line to the old pen; not a number when it is not known. */
  private penOffset = 0;
  /** The array of the next `TJ`, and the string that ends it. */
  private array = '';
  private glyphs = '';

  constructor(content: string, fonts: ReadonlyMap<string, GlyphWidths>) {
    this.content = content;
    this.fonts = fonts;
    this.out = new StreamRewriter(content);
  }

  run(): string {
    for (const operation of operations(this.content)) if (!this.read(operation)) return this.content;
    this.flush();
    return this.out.result();
  }

  /** @returns whether the operation can be followed */
  private read(operation: Operation): boolean {
    const { operator, start, end } = operation;
    if (UNSUPPORTED.has(operator)) return false;
    const operands = this.content.slice(start, end - operator.length);
    if (operator === 'Td') return this.move(operation, numbersOf(operands));
    if (operator === 'Tj') return this.show(operation, GLYPHS.exec(operands)?.[1]);
    this.flush();
    this.readOther(operation, operands);
    return true;
  }

  private readOther(operation: Operation, operands: string): void {
    switch (operation.operator) {
      case 'Tm':
        this.place(operation, numbersOf(operands));
        return;
      case 'Tf':
        this.setFont(operation, operands);
        return;
      case 'BT':
        this.textScale = 1;
        this.startLine(0);
        break;
      case 'gs':
        // It may set a font.
        this.font = UNKNOWN_FONT;
        break;
      case 'q':
        this.scale.save();
        this.savedFonts.push(this.font);
        break;
      case 'Q':
        this.scale.restore();
        this.font = this.savedFonts.pop() ?? UNKNOWN_FONT;
        break;
      case 'cm':
        this.scale.transform(numbersOf(operands));
        break;
    }
    this.out.keep(operation);
  }

  private setFont(operation: Operation, operands: string): void {
    if (operands === this.font.operands) {
      this.out.replace(operation);
      return;
    }
    const [name = '', written = ''] = wordsOf(operands);
    const widths = this.fonts.get(name);
    const writtenSize = Number(written);
    const size = Math.floor(writtenSize / SIZE_STEP) * SIZE_STEP;
    this.font = { operands, writtenSize, size, widths: size > 0 ? widths : undefined };
    if (this.font.widths) this.out.replace(operation, `${name} ${shortNumber(size, 5)} Tf`);
    else this.out.keep(operation);
  }

  /** From here, the old text matrix is `shift` right of the new one. */
  private startLine(shift: number): void {
    this.lineShift = shift;
    this.penShift = shift;
    this.penOffset = 0;
  }

  private place(operation: Operation, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): void {
    this.textScale = Math.hypot(a, b);
    this.startLine(0);
    if (b !== 0 || c !== 0 || a === 0) {
      this.out.keep(operation);
      return;
    }
    const decimals = decimalsWithin(LINE_TOLERANCE_PT / this.scale.points);
    const left = shortNumber(e, decimals);
    this.out.replace(operation, `${a} 0 0 ${d} ${left} ${shortNumber(f, 5)} Tm`);
    this.startLine((e - Number(left)) / a);
  }

  private move(operation: Operation, [x = Number.NaN, y = Number.NaN]: readonly number[]): boolean {
    if (!Number.isFinite(x + y)) return false;
    this.lineShift += x;
    this.penShift += x - this.penOffset;
    this.penOffset = 0;
    if (y !== 0) this.flush();
    this.out.replace(operation);
    if (y !== 0) this.moveLine(y);
    return true;
  }

  /** Brings the new start of line, and the pen with it, to the old ones. */
  private moveLine(y = 0): void {
    const x = shortNumber(this.lineShift, decimalsWithin(LINE_TOLERANCE_PT / 10 / this.unit()));
    this.out.add(`${x} ${shortNumber(y, 5)} Td`);
    this.startLine(this.lineShift - Number(x));
  }

  /** Points for one unit of text space. */
  private unit(): number {
    return this.scale.points * this.textScale || 1;
  }

  private show(operation: Operation, codes: string | undefined): boolean {
    const { widths, size, writtenSize } = this.font;
    if (!widths) return this.showUnknown(operation);
    if (codes === undefined) return false;
    this.out.replace(operation);
    for (let at = 0; at < codes.length; at += 4) {
      const code = codes.slice(at, at + 4);
      this.correctPen(size);
      this.glyphs += code;
      const advance = (widths.byCode.get(parseInt(code, 16)) ?? widths.others) / 1000;
      this.penOffset += advance * writtenSize;
      this.penShift += advance * (writtenSize - size);
    }
    return true;
  }

  private penIsRight(): boolean {
    return Math.abs(this.penShift) * this.unit() <= GLYPH_TOLERANCE_PT;
  }

  private correctPen(size: number): void {
    if (this.penIsRight()) return;
    const gap = (this.penShift * 1000) / size;
    if (!(Math.abs(gap) <= WIDEST_GAP)) {
      this.flush();
      this.moveLine();
      return;
    }
    const adjustment = shortNumber(-gap, decimalsWithin((GLYPH_TOLERANCE_PT * 1000) / (size * this.unit())));
    if (this.glyphs) this.array += `<${this.glyphs}>`;
    this.glyphs = '';
    this.array += adjustment;
    this.penShift += (Number(adjustment) * size) / 1000;
  }

  /** Text in a font of unknown widths: its pen must start at the right place, where it ends is not known. */
  private showUnknown(operation: Operation): boolean {
    if (this.font === UNKNOWN_FONT) return false;
    this.flush();
    if (!this.penIsRight()) {
      if (this.penOffset !== 0) return false;
      this.moveLine();
    }
    this.out.keep(operation);
    this.penOffset = Number.NaN;
    return true;
  }

  private flush(): void {
    if (this.array) this.out.add(`[${this.array}${this.glyphs ? `<${this.glyphs}>` : ''}] TJ`);
    else if (this.glyphs) this.out.add(`<${this.glyphs}> Tj`);
    this.array = '';
    this.glyphs = '';
  }
}

/** @param fonts widths of the fonts by their name in the resources, slash included */
export function compactText(content: string, fonts: ReadonlyMap<string, GlyphWidths>): string {
  return new TextCompactor(content, fonts).run();
}
