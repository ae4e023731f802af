/** Places what a content stream draws: matrices and boxes (ISO 32000-1, 8.3). */

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export type Point = readonly [x: number, y: number];
export type Box = readonly [left: number, bottom: number, right: number, top: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
export const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];

/** What `first` does, then what `then` does. */
export const combine = (first: Matrix, then: Matrix): Matrix => [
  first[0] * then[0] + first[1] * then[2],
  first[0] * then[1] + first[1] * then[3],
  first[2] * then[0] + first[3] * then[2],
  first[2] * then[1] + first[3] * then[3],
  first[4] * then[0] + first[5] * then[2] + then[4],
  first[4] * then[1] + first[5] * then[3] + then[5],
];

export const move = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** Six numbers, or nothing when there are fewer. */
export function asMatrix(numbers: readonly number[]): Matrix | undefined {
  const [a, b, c, d, e, f] = numbers;
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined) return undefined;
  return [a, b, c, d, e, f];
}

export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export const moveBox = (matrix: Matrix, [left, bottom, right, top]: Box): Box =>
  boxAround([move(matrix, [left, bottom]), move(matrix, [right, bottom]), move(matrix, [right, top]), move(matrix, [left, top])]);

/** Empty (its right under its left) when the boxes do not meet. */
export const commonBox = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

export const isEmpty = ([left, bottom, right, top]: Box): boolean => right <= left || top <= bottom;

/** Sides of a box, by their rank in it. */
export type Edge = 0 | 1 | 2 | 3;
const EDGES: readonly Edge[] = [0, 1, 2, 3];
/** Points: a line shorter than this is a point of a curve, and one nearer than that lies on the edge. */
const [SHORT, NEAR] = [2, 0.1];

/** Edges of a box along which one of the lines runs. */
export const straightEdges = (lines: readonly (readonly [Point, Point])[], box: Box): Edge[] =>
  EDGES.filter((edge) => {
    const [axis, across] = edge % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    return lines.some(
      ([from, to]) =>
        Math.abs(from[axis] - box[edge]) < NEAR && Math.abs(to[axis] - box[edge]) < NEAR && Math.abs(from[across] - to[across]) > SHORT,
    );
  });

/** How much longer a length becomes, on average of both directions. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));
