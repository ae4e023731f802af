/** Follows the graphics state of a content stream: colours, placement, line width, clip, and where text stands (ISO 32000-1, 8.4). */
import { PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { EVERYWHERE, asMatrix, combine, commonBox, type Box, type Matrix } from './geometry.ts';
import type { ColourSpace, Resources } from './resources.ts';

export interface Colour {
  readonly space: ColourSpace;
  readonly values: readonly number[];
  /** Pattern, in the resources. */
  readonly name?: string;
}

export interface GraphicsState {
  readonly matrix: Matrix;
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly lineWidth: number;
  readonly clip: Box;
  /** How text is drawn: 0 filled, 1 stroked, 2 both, 3 not at all (ISO 32000-1, 9.3.6). */
  readonly textMode: number;
}

export type Target = 'fill' | 'stroke';

export const BLACK: Colour = { space: 'gray', values: [0] };

export const initialState = (matrix: Matrix): GraphicsState => ({
  matrix,
  fill: BLACK,
  stroke: BLACK,
  lineWidth: 1,
  clip: EVERYWHERE,
  textMode: 0,
});

const DIRECT: Readonly<Record<string, readonly [Target, ColourSpace]>> = {
  g: ['fill', 'gray'],
  rg: ['fill', 'rgb'],
  k: ['fill', 'cmyk'],
  G: ['stroke', 'gray'],
  RG: ['stroke', 'rgb'],
  K: ['stroke', 'cmyk'],
};
const CHOOSE: Readonly<Record<string, Target>> = { cs: 'fill', CS: 'stroke' };
const SET: Readonly<Record<string, Target>> = { sc: 'fill', scn: 'fill', SC: 'stroke', SCN: 'stroke' };
const INITIAL: Readonly<Record<ColourSpace, readonly number[]>> = { gray: [0], rgb: [0, 0, 0], cmyk: [0, 0, 0, 1], pattern: [], none: [] };

export interface ColourChange {
  readonly target: Target;
  readonly colour: Colour;
}

const nameIn = (operands: readonly string[]): string | undefined => operands.find((operand) => operand.startsWith('/'))?.slice(1);
const numbersIn = (operands: readonly string[]): number[] => operands.map(Number).filter((value) => !Number.isNaN(value));

/** The colour that an operation chooses, or nothing when it chooses none. */
export function colourChange(
  operator: string,
  operands: readonly string[],
  state: GraphicsState,
  resources: Resources,
): ColourChange | undefined {
  const direct = DIRECT[operator];
  if (direct) return { target: direct[0], colour: { space: direct[1], values: numbersIn(operands) } };
  const chosen = CHOOSE[operator];
  if (chosen) {
    const space = resources.colourSpace(nameIn(operands) ?? '');
    return { target: chosen, colour: { space, values: INITIAL[space] } };
  }
  const set = SET[operator];
  if (!set) return undefined;
  const name = nameIn(operands);
  return { target: set, colour: { space: state[set].space, values: numbersIn(operands), ...(name !== undefined && { name }) } };
}

function lineWidthOf(resources: Resources, name: string | undefined): number | undefined {
  const found = name === undefined ? undefined : resources.find('ExtGState', name)?.object;
  return found instanceof PDFDict ? found.lookupMaybe(PDFName.of('LW'), PDFNumber)?.asNumber() : undefined;
}

/** The state after an operation that changes it otherwise than by colour; the same state for any other. */
export function changedState(operator: string, operands: readonly string[], state: GraphicsState, resources: Resources): GraphicsState {
  switch (operator) {
    case 'cm': {
      const matrix = asMatrix(numbersIn(operands));
      return matrix ? { ...state, matrix: combine(matrix, state.matrix) } : state;
    }
    case 'w':
      return { ...state, lineWidth: Number(operands[0]) };
    case 'Tr':
      return { ...state, textMode: Number(operands[0]) };
    case 'gs': {
      const lineWidth = lineWidthOf(resources, nameIn(operands));
      return lineWidth === undefined ? state : { ...state, lineWidth };
    }
    default:
      return state;
  }
}

export const clipped = (state: GraphicsState, box: Box): GraphicsState => ({ ...state, clip: commonBox(state.clip, box) });
