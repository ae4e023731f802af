/** Goes through the bytes of a file from its header to its end, object by object: how it is laid out, which parsing forgets. */

/** An object as it is written: where it begins, what its separators are, how long its stream is. */
export interface LayoutFlaw {
  readonly kind: 'header' | 'binary-mark' | 'after-end' | 'cross-reference' | 'object' | 'stream-length' | 'stream-end';
  readonly place: string;
  readonly found: string;
}

/** The number that an indirect object is, when the length of a stream stands apart. */
type LengthOf = (object: number) => number | undefined;

const HEADER = /^%PDF-1\.[0-7](?:\r\n|\r|\n)/;
const OBJECT = /(\d+)([\0\t\n\f\r ]+)(\d+)([\0\t\n\f\r ]+)obj/y;
const WHITE = /[\0\t\n\f\r ]*/y;

const endOfLine = (text: string, at: number): number => (text.startsWith('\r\n', at) ? 2 : /[\r\n]/.test(text[at] ?? '') ? 1 : 0);
const quoted = (text: string): string => JSON.stringify(text);

class LayoutReader {
  readonly flaws: LayoutFlaw[] = [];
  private readonly text: string;
  private readonly lengthOf: LengthOf;
  private at = 0;

  constructor(bytes: Uint8Array, lengthOf: LengthOf) {
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    this.lengthOf = lengthOf;
  }

  read(): LayoutFlaw[] {
    this.readHeader();
    while (this.at < this.text.length && this.readPart());
    return this.flaws;
  }

  private flaw(kind: LayoutFlaw['kind'], place: string, found: string): void {
    this.flaws.push({ kind, place, found });
  }

  private readHeader(): void {
    const header = HEADER.exec(this.text)?.[0];
    if (!header) this.flaw('header', 'début du fichier', quoted(this.text.slice(0, 12)));
    // A header that is wrong may still have a line of its own.
    this.at = /^[^\r\n]*(?:\r\n|\r|\n|$)/.exec(this.text)?.[0].length ?? 0;
    const mark = this.text.slice(this.at, this.at + 5);
    if (!/^%[\x80-\xff]{4}/.test(mark)) this.flaw('binary-mark', 'deuxième ligne du fichier', quoted(mark));
  }

  /** One object, or what stands between objects: comments, cross-reference table, trailer. False when nothing more is known. */
  private readPart(): boolean {
    this.skip(WHITE);
    if (this.at >= this.text.length) return false;
    const object = this.match(OBJECT);
    if (object) return this.readObject(object);
    if (this.text.startsWith('%%EOF', this.at)) return this.readEnd();
    if (this.text[this.at] === '%') return this.skipLine();
    if (this.text.startsWith('xref', this.at)) return this.readTable();
    if (this.text.startsWith('startxref', this.at)) return this.skipTo('%%EOF');
    this.flaw('object', `octet ${this.at}`, `${quoted(this.text.slice(this.at, this.at + 12))} au lieu d’un objet`);
    return this.skipTo('endobj', 'endobj'.length);
  }

  private readObject([, number = '', gap = '', , space = '']: RegExpExecArray): boolean {
    const place = `objet ${number}`;
    const before = this.text[this.at - 1] ?? '';
    this.at = OBJECT.lastIndex;
    if (gap.length !== 1 || space.length !== 1) this.flaw('object', place, 'plus d’un blanc dans son en-tête');
    else if (!/[\r\n]/.test(before)) this.flaw('object', place, 'son numéro ne commence pas une ligne');
    else if (endOfLine(this.text, this.at) === 0) this.flaw('object', place, 'pas de fin de ligne après « obj »');
    const start = this.at;
    if (this.skipValue()) this.readStream(place, this.lengthIn(this.text.slice(start, this.at)));
    if (!this.text.startsWith('endobj', this.at)) return this.skipTo('endobj', 'endobj'.length);
    if (endOfLine(this.text, this.at - 1) === 0) this.flaw('object', place, 'pas de fin de ligne avant « endobj »');
    this.at += 'endobj'.length;
    if (endOfLine(this.text, this.at) === 0) this.flaw('object', place, 'pas de fin de ligne après « endobj »');
    return true;
  }

  /** Goes to the keyword after the value of an object; true when it is `stream`. */
  private skipValue(): boolean {
    const stop = /[(%]|(?<![^\0\t\n\f\r >\])])(?:stream|endobj)/g;
    for (;;) {
      stop.lastIndex = this.at;
      const found = stop.exec(this.text);
      this.at = found?.index ?? this.text.length;
      if (found?.[0] === '(') this.skipString();
      else if (found?.[0] === '%') this.skipLine();
      else return found?.[0] === 'stream';
    }
  }

  private skipString(): void {
    const step = /\\[^]|[()]/g;
    step.lastIndex = this.at;
    let depth = 0;
    for (let found = step.exec(this.text); found; found = step.exec(this.text)) {
      if (found[0] === '(') depth += 1;
      if (found[0] === ')') depth -= 1;
      if (depth === 0) break;
    }
    this.at = step.lastIndex || this.text.length;
  }

  /** As the dictionary before the stream says, directly or through another object. */
  private lengthIn(dictionary: string): number {
    const [, length = '-1', indirect] = /\/Length\s+(\d+)(\s+\d+\s+R)?/.exec(dictionary) ?? [];
    return indirect ? (this.lengthOf(Number(length)) ?? -1) : Number(length);
  }

  private readStream(place: string, length: number): void {
    this.at += 'stream'.length;
    const line = this.text.startsWith('\r\n', this.at) ? 2 : this.text[this.at] === '\n' ? 1 : 0;
    if (line === 0) this.flaw('stream-end', place, '« stream » n’est pas suivi de CR LF ou de LF');
    const end = this.at + line + length;
    const close = endOfLine(this.text, end);
    if (length >= 0 && this.text.startsWith('endstream', end + close)) {
      if (close === 0) this.flaw('stream-end', place, '« endstream » ne commence pas une ligne');
      this.at = end + close + 'endstream'.length;
    } else {
      const actual = this.text.indexOf('endstream', this.at);
      this.flaw('stream-length', place, `Length annonce ${length} octets, « endstream » est ${actual - this.at - line} octets plus loin`);
      if (endOfLine(this.text, actual - 1) === 0) this.flaw('stream-end', place, '« endstream » ne commence pas une ligne');
      this.at = actual + 'endstream'.length;
    }
    this.skip(WHITE);
  }

  private readTable(): boolean {
    if (!/^xref(?:\r\n|\r|\n)\d+ \d+\s/.test(this.text.slice(this.at, this.at + 40))) {
      this.flaw('cross-reference', `octet ${this.at}`, quoted(this.text.slice(this.at, this.at + 12)));
    }
    return this.skipTo('startxref');
  }

  private readEnd(): boolean {
    this.at += '%%EOF'.length;
    const rest = this.text.length - this.at - endOfLine(this.text, this.at);
    // An update may follow; what does not begin like an object is lost data.
    if (rest > 0 && !/^\s*(?:\d+ \d+ obj|xref)/.test(this.text.slice(this.at, this.at + 40))) {
      this.flaw('after-end', 'fin du fichier', `${rest} octets après « %%EOF »`);
      return false;
    }
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  private skip(pattern: RegExp): void {
    if (this.match(pattern)) this.at = pattern.lastIndex;
  }

  private skipLine(): boolean {
    const end = this.text.slice(this.at, this.at + 2000).search(/[\r\n]/);
    this.at = end < 0 ? this.text.length : this.at + end;
    return true;
  }

  private skipTo(keyword: string, beyond = 0): boolean {
    const found = this.text.indexOf(keyword, this.at);
    this.at = found < 0 ? this.text.length : found + beyond;
    return found >= 0;
  }
}

/** From the first byte to the last. */
export const readLayout = (bytes: Uint8Array, lengthOf: LengthOf): readonly LayoutFlaw[] => new LayoutReader(bytes, lengthOf).read();
