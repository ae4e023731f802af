/** Parses the operands of one operation of a content stream into values: numbers, names, strings, arrays, dictionaries. */

/** A string as Latin-1 text, one character per byte. */
export interface ByteString {
  readonly bytes: string;
  /** What was wrong in a hexadecimal string: an odd number of digits, or a character that is no digit. */
  readonly flaw?: 'odd' | 'digit';
}
/** A name without its slash. */
export interface Name {
  readonly name: string;
}
export type Operand = number | boolean | null | Name | ByteString | readonly Operand[] | ReadonlyMap<string, Operand>;

export const isByteString = (operand: Operand | undefined): operand is ByteString =>
  typeof operand === 'object' && operand !== null && 'bytes' in operand;
export const isList = (operand: Operand | undefined): operand is readonly Operand[] => Array.isArray(operand);
export const nameOf = (operand: Operand | undefined): string | undefined =>
  typeof operand === 'object' && operand !== null && 'name' in operand ? operand.name : undefined;
export const isMap = (operand: Operand | undefined): operand is ReadonlyMap<string, Operand> => operand instanceof Map;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;

const [LESS, PAREN] = ['<'.charCodeAt(0), '('.charCodeAt(0)];
/** Value of each hexadecimal digit, plus one; 0 for what is none. */
const digits = new Uint8Array(256);
for (const digit of '0123456789abcdefABCDEF') digits[digit.charCodeAt(0)] = parseInt(digit, 16) + 1;

function decodeHexadecimal(content: string, start: number, end: number): ByteString {
  let bytes = '';
  let high = -1;
  let flaw: ByteString['flaw'];
  for (let at = start; at < end; at += 1) {
    const code = content.charCodeAt(at);
    const value = (digits[code] ?? 0) - 1;
    if (value < 0) {
      if (code > 32) flaw = 'digit';
    } else if (high < 0) high = value;
    else {
      bytes += String.fromCharCode(high * 16 + value);
      high = -1;
    }
  }
  if (high < 0) return flaw ? { bytes, flaw } : { bytes };
  return { bytes: bytes + String.fromCharCode(high * 16), flaw: flaw ?? 'odd' };
}

/** Reads one value after another; `at` stands after the last one read. */
class OperandReader {
  private at: number;
  private readonly content: string;
  private readonly end: number;

  constructor(content: string, start: number, end: number) {
    this.content = content;
    this.at = start;
    this.end = end;
  }

  all(closing = ''): Operand[] {
    const operands: Operand[] = [];
    for (;;) {
      this.skipWhite();
      if (this.at >= this.end) return operands;
      if (closing && this.content.startsWith(closing, this.at)) {
        this.at += closing.length;
        return operands;
      }
      const operand = this.one();
      if (operand !== undefined) operands.push(operand);
    }
  }

  private skipWhite(): void {
    for (; this.at < this.end; this.at += 1) {
      const code = this.content.charCodeAt(this.at);
      if (code === 37) while (this.at < this.end && !/[\r\n]/.test(this.content[this.at] ?? '')) this.at += 1;
      else if (code > 32) return;
    }
  }

  private one(): Operand | undefined {
    const character = this.content[this.at];
    if (character === '/') {
      this.at += 1;
      return { name: this.word().replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) };
    }
    if (character === '(') return this.literal();
    if (character === '[') return this.enclosed('[', ']');
    if (character === '<') {
      if (this.content[this.at + 1] !== '<') return this.hexadecimal();
      const flat = this.enclosed('<<', '>>');
      return new Map(flat.flatMap((key, rank) => (rank % 2 === 0 ? [[nameOf(key) ?? '', flat[rank + 1] ?? null] as const] : [])));
    }
    const word = this.word();
    // A stray delimiter: passed over.
    if (word === '') this.at += 1;
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    const number = Number(word);
    return word === '' || Number.isNaN(number) ? undefined : number;
  }

  private enclosed(opening: string, closing: string): Operand[] {
    this.at += opening.length;
    return this.all(closing);
  }

  private word(): string {
    REGULAR.lastIndex = this.at;
    const word = REGULAR.exec(this.content)?.[0].slice(0, this.end - this.at) ?? '';
    this.at += word.length;
    return word;
  }

  private hexadecimal(): ByteString {
    const close = this.content.indexOf('>', this.at);
    const string = decodeHexadecimal(this.content, this.at + 1, close);
    this.at = close + 1;
    return string;
  }

  private literal(): ByteString {
    let bytes = '';
    let depth = 0;
    for (this.at += 1; this.at < this.end; this.at += 1) {
      const character = this.content[this.at] ?? '';
      if (character === ')' && depth === 0) break;
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      bytes += character === '\\' ? this.escape() : character;
    }
    this.at += 1;
    return { bytes };
  }

  private escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.content.slice(this.at + 1, this.at + 4))?.[0];
    if (octal) {
      this.at += octal.length;
      return String.fromCharCode(parseInt(octal, 8) & 255);
    }
    this.at += 1;
    const next = this.content[this.at] ?? '';
    // A line end after a backslash is no part of the string.
    if (next === '\r' && this.content[this.at + 1] === '\n') this.at += 1;
    return next === '\r' || next === '\n' ? '' : (ESCAPES[next] ?? next);
  }
}

/** The strings among the operands of an operation that shows text: most of what a page holds, so nothing else is built. */
export function* stringsIn(content: string, start: number, end: number): Generator<ByteString> {
  for (let at = start; at < end; ) {
    const character = content.charCodeAt(at);
    if (character === LESS) {
      const close = content.indexOf('>', at);
      yield decodeHexadecimal(content, at + 1, close);
      at = close + 1;
    } else if (character === PAREN) {
      const reader = new OperandReader(content, at, end);
      yield* reader.all().filter(isByteString);
      return;
    } else at += 1;
  }
}

/** Values between two offsets of a content stream. */
export const operandsIn = (content: string, start: number, end: number): Operand[] => new OperandReader(content, start, end).all();
