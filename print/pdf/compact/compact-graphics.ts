/** Shortens what a content stream draws: coordinates without the figures that nobody can see, no colour set again to what it is. */
import { operations, type Operation } from '../content-operations.ts';
import { GraphicsScale } from './graphics-scale.ts';
import { decimalsWithin, shortNumber } from './short-number.ts';
import { StreamRewriter } from './stream-rewriter.ts';

/** A dot of a 2,400 dpi film is 0.03 pt wide. */
const TOLERANCE_PT = 0.01;
const CURVES = new Set(['m', 'l', 'c', 'v', 'y']);

/** What an operator sets. Setting it again to the same value changes nothing, unless another operator came between. */
type Setting = 'fill' | 'stroke' | 'state';
type Settings = Readonly<Partial<Record<Setting, string>>>;
const SETTERS: Readonly<Record<string, Setting>> = {
  g: 'fill',
  rg: 'fill',
  k: 'fill',
  G: 'stroke',
  RG: 'stroke',
  K: 'stroke',
  gs: 'state',
};
/** Operators that change what another one sets. */
const DISTURBING: Readonly<Record<string, Setting>> = {
  ...{ cs: 'fill', sc: 'fill', scn: 'fill', CS: 'stroke', SC: 'stroke', SCN: 'stroke' },
  ...{ w: 'state', J: 'state', j: 'state', M: 'state', d: 'state', ri: 'state', i: 'state', Tf: 'state' },
};

class GraphicsCompactor {
  private readonly content: string;
  private readonly out: StreamRewriter;
  private readonly scale = new GraphicsScale();
  private readonly saved: Settings[] = [];
  private settings: Settings = {};
  private decimals = decimalsWithin(TOLERANCE_PT);

  constructor(content: string) {
    this.content = content;
    this.out = new StreamRewriter(content);
  }

  run(): string {
    for (const operation of operations(this.content)) this.read(operation);
    return this.out.result();
  }

  private read(operation: Operation): void {
    const { operator } = operation;
    const setting = SETTERS[operator];
    const disturbed = DISTURBING[operator];
    if (CURVES.has(operator)) this.shorten(operation, this.decimals);
    // The edges of a rule fall on pixels: a hair's breadth would move one.
    else if (operator === 're') this.shorten(operation, this.decimals + 1);
    else if (setting) this.set(operation, setting);
    else {
      if (disturbed) this.settings = { ...this.settings, [disturbed]: undefined };
      this.followState(operation);
      this.out.keep(operation);
    }
  }

  private operandsOf({ operator, start, end }: Operation): string[] {
    return this.content
      .slice(start, end - operator.length)
      .trim()
      .split(/\s+/);
  }

  private shorten(operation: Operation, decimals: number): void {
    const numbers = this.operandsOf(operation).map(Number);
    if (numbers.every(Number.isFinite)) {
      this.out.replace(operation, `${numbers.map((number) => shortNumber(number, decimals)).join(' ')} ${operation.operator}`);
    } else this.out.keep(operation);
  }

  private set(operation: Operation, setting: Setting): void {
    const value = this.content.slice(operation.start, operation.end);
    if (this.settings[setting] === value) {
      this.out.replace(operation);
      return;
    }
    this.settings = { ...this.settings, [setting]: value };
    this.out.keep(operation);
  }

  private followState(operation: Operation): void {
    if (operation.operator === 'q') {
      this.scale.save();
      this.saved.push(this.settings);
      return;
    }
    if (operation.operator === 'Q') {
      this.scale.restore();
      this.settings = this.saved.pop() ?? {};
    } else if (operation.operator === 'cm') this.scale.transform(this.operandsOf(operation).map(Number));
    else return;
    this.decimals = decimalsWithin(TOLERANCE_PT / this.scale.points);
  }
}

export function compactGraphics(content: string): string {
  return new GraphicsCompactor(content).run();
}
