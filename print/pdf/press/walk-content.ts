/** Turns a content stream into what it paints, in order, each thing with the graphics state it is painted in. */
import { operations, type Operation } from '../content-operations.ts';
import { boxAround, move, straightEdges, type Box, type Edge, type Point } from './geometry.ts';
import { changedState, clipped, colourChange, type Colour, type GraphicsState, type Target } from './graphics-state.ts';
import type { Resources } from './resources.ts';

interface Painted {
  /** Where colours may be chosen for it: before its path, its string or its name. */
  readonly start: number;
  readonly state: GraphicsState;
}

export interface PaintedText extends Painted {
  readonly kind: 'text';
  readonly targets: readonly Target[];
}

export interface PaintedPath extends Painted {
  readonly kind: 'path';
  readonly targets: readonly Target[];
  /** On the page. */
  readonly box: Box;
  /** Edges of the box along which the path is straight. */
  readonly straight: readonly Edge[];
}

/** `Do`: a picture, a stencil or a form, by its name in the resources. */
export interface PaintedObject extends Painted {
  readonly kind: 'object';
  readonly name: string;
}

/** `sh`: a gradient over all that the clip lets through. */
export interface PaintedShading extends Painted {
  readonly kind: 'shading';
  readonly name: string;
}

export interface InlineImage extends Painted {
  readonly kind: 'inline-image';
}

export type Paint = PaintedText | PaintedPath | PaintedObject | PaintedShading | InlineImage;

export type Step =
  | { readonly type: 'paint'; readonly paint: Paint }
  | { readonly type: 'colour'; readonly target: Target; readonly colour: Colour; readonly start: number; readonly end: number }
  | { readonly type: 'graphics-state'; readonly name: string; readonly state: GraphicsState }
  | { readonly type: 'save' }
  | { readonly type: 'restore' };

const PAINTING: Readonly<Record<string, readonly Target[]>> = {
  f: ['fill'],
  F: ['fill'],
  'f*': ['fill'],
  S: ['stroke'],
  s: ['stroke'],
  B: ['fill', 'stroke'],
  'B*': ['fill', 'stroke'],
  b: ['fill', 'stroke'],
  'b*': ['fill', 'stroke'],
  n: [],
};
const POINTS: Readonly<Record<string, number>> = { m: 1, l: 1, c: 3, v: 2, y: 2 };
const TEXT_MODES: readonly (readonly Target[])[] = [
  ['fill'],
  ['stroke'],
  ['fill', 'stroke'],
  [],
  ['fill'],
  ['stroke'],
  ['fill', 'stroke'],
  [],
];
const SHOWING = new Set(['Tj', 'TJ', "'", '"']);

class Walker {
  private state: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private readonly resources: Resources;
  private readonly content: string;
  private path: Point[] = [];
  private lines: (readonly [Point, Point])[] = [];
  private current: Point = [0, 0];
  private first: Point = [0, 0];
  private pathStart = -1;
  private clips = false;

  constructor(content: string, resources: Resources, state: GraphicsState) {
    this.content = content;
    this.resources = resources;
    this.state = state;
  }

  private operandsOf({ operator, start, end }: Operation): string[] {
    return this.content
      .slice(start, end - operator.length)
      .replaceAll('/', ' /')
      .split(/[\s[\]]+/)
      .filter((operand) => operand !== '');
  }

  private addToPath(operator: string, operation: Operation): boolean {
    const count = operator === 're' ? 2 : operator === 'h' ? 0 : POINTS[operator];
    if (count === undefined) return false;
    if (this.pathStart < 0) this.pathStart = operation.start;
    const numbers = this.operandsOf(operation).map(Number);
    const points = Array.from({ length: count }, (_none, rank): Point => [numbers[2 * rank] ?? 0, numbers[2 * rank + 1] ?? 0]);
    if (operator === 're') this.addRectangle(points);
    else if (operator === 'h') this.lines.push([this.current, this.first]);
    else {
      const end = points.at(-1) ?? this.current;
      this.path.push(...points);
      if (operator === 'm') this.first = end;
      else if (operator === 'l') this.lines.push([this.current, end]);
      this.current = end;
    }
    return true;
  }

  private addRectangle([corner = [0, 0], size = [0, 0]]: readonly Point[]): void {
    const [[x, y], [width, height]] = [corner, size];
    const corners: readonly [Point, Point, Point, Point] = [corner, [x + width, y], [x + width, y + height], [x, y + height]];
    this.path.push(...corners);
    this.lines.push(...corners.map((one, rank): [Point, Point] => [one, corners[(rank + 1) % 4] ?? one]));
    this.first = corner;
    this.current = corner;
  }

  private *endPath(targets: readonly Target[]): Generator<Step> {
    if (this.path.length > 0) {
      const box = boxAround(this.path.map((point) => move(this.state.matrix, point)));
      const straight = straightEdges(
        this.lines.map(([from, to]) => [move(this.state.matrix, from), move(this.state.matrix, to)]),
        box,
      );
      if (targets.length > 0)
        yield { type: 'paint', paint: { kind: 'path', targets, box, straight, start: this.pathStart, state: this.state } };
      if (this.clips) this.state = clipped(this.state, box);
    }
    this.path = [];
    this.lines = [];
    this.pathStart = -1;
    this.clips = false;
  }

  private *paint(operation: Operation): Generator<Step> {
    const { operator, start } = operation;
    const { state } = this;
    if (SHOWING.has(operator)) {
      const targets = TEXT_MODES[state.textMode] ?? [];
      if (targets.length > 0) yield { type: 'paint', paint: { kind: 'text', targets, start, state } };
    } else if (operator === 'Do' || operator === 'sh') {
      const name = this.operandsOf(operation)[0]?.slice(1) ?? '';
      yield { type: 'paint', paint: { kind: operator === 'Do' ? 'object' : 'shading', name, start, state } };
    } else if (operator === 'BI') yield { type: 'paint', paint: { kind: 'inline-image', start, state } };
  }

  private *step(operation: Operation): Generator<Step> {
    const { operator, start, end } = operation;
    if (operator === 'q') {
      this.saved.push(this.state);
      yield { type: 'save' };
    } else if (operator === 'Q') {
      this.state = this.saved.pop() ?? this.state;
      yield { type: 'restore' };
    } else if (operator === 'W' || operator === 'W*') this.clips = true;
    else if (SHOWING.has(operator) || operator === 'Do' || operator === 'sh' || operator === 'BI') yield* this.paint(operation);
    else {
      const operands = this.operandsOf(operation);
      const change = colourChange(operator, operands, this.state, this.resources);
      if (change) {
        this.state = { ...this.state, [change.target]: change.colour };
        yield { type: 'colour', ...change, start, end };
        return;
      }
      this.state = changedState(operator, operands, this.state, this.resources);
      if (operator === 'gs') yield { type: 'graphics-state', name: operands[0]?.slice(1) ?? '', state: this.state };
    }
  }

  *walk(): Generator<Step> {
    for (const operation of operations(this.content)) {
      const targets = PAINTING[operation.operator];
      if (targets) yield* this.endPath(targets);
      else if (!this.addToPath(operation.operator, operation)) yield* this.step(operation);
    }
  }
}

/** @param state what the stream starts with: that of the page, or of what draws the form */
export function walkContent(content: string, resources: Resources, state: GraphicsState): Generator<Step> {
  return new Walker(content, resources, state).walk();
}
