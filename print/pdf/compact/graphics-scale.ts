/** Follows `q`, `Q` and `cm` through a content stream: how many points one unit of its numbers is, at most, along either axis. */

type Matrix = readonly [number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1];

const stretch = ([a, b, c, d]: Matrix): number => Math.max(Math.abs(a) + Math.abs(c), Math.abs(b) + Math.abs(d));

export class GraphicsScale {
  private matrix: Matrix = IDENTITY;
  private readonly saved: Matrix[] = [];
  /** Points for one unit. */
  points = 1;

  save(): void {
    this.saved.push(this.matrix);
  }

  restore(): void {
    this.matrix = this.saved.pop() ?? IDENTITY;
    this.points = stretch(this.matrix);
  }

  /** @param operands `a b c d e f` */
  transform(operands: readonly number[]): void {
    const [a = 1, b = 0, c = 0, d = 1] = operands;
    const [A, B, C, D] = this.matrix;
    this.matrix = [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D];
    this.points = stretch(this.matrix);
  }
}
