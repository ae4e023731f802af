/** Writes a content stream anew, operation by operation: kept as it is, replaced, or left out. */
import type { Operation } from '../content-operations.ts';

export class StreamRewriter {
  private readonly content: string;
  private readonly out: string[] = [];
  /** What stands before `written` is in `out`; from there to `keptUntil`, it is kept as it is. */
  private written = 0;
  private keptUntil = 0;

  constructor(content: string) {
    this.content = content;
  }

  keep({ start, end }: Operation): void {
    if (this.keptUntil <= this.written) this.written = start;
    this.keptUntil = end;
  }

  /** Puts nothing, or another operation, in place of one. */
  replace({ end }: Operation, by?: string): void {
    this.settle();
    this.written = end;
    this.keptUntil = end;
    if (by !== undefined) this.out.push(by, '\n');
  }

  /** Adds an operation after what has been read. */
  add(text: string): void {
    this.settle();
    this.out.push(text, '\n');
  }

  result(): string {
    this.settle();
    return this.out.join('');
  }

  private settle(): void {
    if (this.keptUntil > this.written) this.out.push(this.content.slice(this.written, this.keptUntil), '\n');
    this.written = this.keptUntil;
  }
}
