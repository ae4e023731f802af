/** Reads the glyphs that a content stream shows, one by one: where each stands in the stream and which characters it is. */
import { operations, type Operation } from '../content-operations.ts';
import type { CodeMap } from '../to-unicode.ts';

/** A `/Span` that says which text its glyphs stand for (ISO 32000-1, 14.9.4). */
export interface ReplacementText {
  readonly text: string;
  /** The operation that opens it, and the one that closes it. */
  readonly open: Operation;
  close: Operation | undefined;
  /** How many glyphs it holds. */
  glyphs: number;
}

export interface ShownGlyph {
  /** The `Tj` that shows it. */
  readonly show: Operation;
  /** Offset of its four hexadecimal digits, in a string that may hold other glyphs. */
  readonly at: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Name of the font in the resources, slash included. */
  readonly font: string;
  readonly characters: string;
  /** Rank of its text object. */
  readonly object: number;
  /** Height of its line, as its text matrix gives it. */
  readonly line: number;
  readonly replacement: ReplacementText | undefined;
}

const ACTUAL_TEXT = /^\/Span\s*<<\s*\/ActualText\s*<\s*[Ff][Ee][Ff][Ff]((?:[0-9A-Fa-f]{4})*)\s*>\s*>>\s*BDC$/;
const STRING = /^<((?:[0-9a-fA-F]{4})+)>\s*Tj$/;

const textOf = (utf16: string): string => Buffer.from(utf16, 'hex').swap16().toString('utf16le');

/** @param fonts character maps of the fonts by their name in the resources, slash included */
export function readGlyphs(content: string, fonts: ReadonlyMap<string, CodeMap>): ShownGlyph[] {
  const glyphs: ShownGlyph[] = [];
  const marks: (ReplacementText | undefined)[] = [];
  let font = '';
  let object = 0;
  let line = 0;
  const readString = (show: Operation, source: string): void => {
    const [, digits = ''] = STRING.exec(source) ?? [];
    const codes = fonts.get(font);
    const replacement = marks.findLast((mark) => mark !== undefined);
    for (let from = 0; from < digits.length; from += 4) {
      const characters = codes?.get(digits.slice(from, from + 4).toUpperCase()) ?? '';
      const isLast = from + 4 === digits.length;
      glyphs.push({ show, at: show.start + 1 + from, isFirst: from === 0, isLast, font, characters, object, line, replacement });
      if (replacement) replacement.glyphs += 1;
    }
  };
  for (const operation of operations(content)) {
    const { operator, start, end } = operation;
    if (operator === 'Tj') readString(operation, content.slice(start, end));
    else if (operator === 'BT') object += 1;
    else if (operator === 'Tf') [font = ''] = content.slice(start, end).split(/\s/, 1);
    else if (operator === 'Tm')
      line = Number(
        content
          .slice(start, end - 2)
          .trim()
          .split(/\s+/)[5],
      );
    else if (operator === 'BMC') marks.push(undefined);
    else if (operator === 'BDC') {
      const utf16 = ACTUAL_TEXT.exec(content.slice(start, end))?.[1];
      marks.push(utf16 === undefined ? undefined : { text: textOf(utf16), open: operation, close: undefined, glyphs: 0 });
    } else if (operator === 'EMC') {
      const mark = marks.pop();
      if (mark) mark.close = operation;
    }
  }
  return glyphs;
}
