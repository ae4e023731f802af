/**
 * Reads the size of each text of a PDF as it comes out on paper: the size of its font, through the text matrix and through all that scales
 * what it stands in (ISO 32000-1, 9.4.4).
 */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { operations } from './content-operations.ts';
import { readDrawings, textOf } from './page-contents.ts';
import { asMatrix, combine, IDENTITY, type Matrix } from './press/geometry.ts';
import { readFonts, type CodeMap } from './to-unicode.ts';

export interface SizedText {
  /** Texts of one size that are drawn one after the other. */
  readonly text: string;
  /** Of the paper, in points. */
  readonly size: number;
}

interface State {
  readonly matrix: Matrix;
  readonly font: CodeMap | undefined;
  readonly fontSize: number;
}

type Known = Map<PDFDict, CodeMap>;

const SHOWING = new Set(['Tj', 'TJ', "'", '"']);
const HEX = /<([0-9a-fA-F\s]+)>/g;
const MATRIX = PDFName.of('Matrix');

/** Chromium writes its strings in hexadecimal, two bytes a code. A font without a map is one of the PDF standard: a byte a character. */
function charactersOf(operands: string, font: CodeMap | undefined): string {
  let text = '';
  for (const [, hex = ''] of operands.matchAll(HEX)) {
    const codes = hex.replace(/\s/g, '').toUpperCase();
    if (!font || font.size === 0) text += Buffer.from(codes, 'hex').toString('latin1');
    else for (let at = 0; at < codes.length; at += 4) text += font.get(codes.slice(at, at + 4)) ?? '';
  }
  return text;
}

/** How tall an upright letter of one point becomes. */
const heightOf = ([, , c, d]: Matrix): number => Math.hypot(c, d);

function matrixOf(form: PDFDict): Matrix {
  const numbers = form.lookupMaybe(MATRIX, PDFArray)?.asArray() ?? [];
  return asMatrix(numbers.map((number) => (number instanceof PDFNumber ? number.asNumber() : 0))) ?? IDENTITY;
}

/** Texts of a content stream; `matrix` is what it is drawn through. */
function* textsOf(content: string, resources: PDFDict | undefined, start: State, known: Known): Generator<SizedText> {
  const fonts = readFonts(resources, known);
  const saved: State[] = [];
  let state = start;
  let line = IDENTITY;
  for (const { operator, start: from, end } of operations(content)) {
    const written = content.slice(from, end - operator.length);
    const numbers = (): number[] => written.trim().split(/\s+/).map(Number);
    if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'cm') state = { ...state, matrix: combine(asMatrix(numbers()) ?? IDENTITY, state.matrix) };
    else if (operator === 'BT') line = IDENTITY;
    else if (operator === 'Tm') line = asMatrix(numbers()) ?? line;
    else if (operator === 'Tf') {
      const [name = '', size = '0'] = written.trim().split(/\s+/);
      state = { ...state, font: fonts.get(name), fontSize: Number(size) };
    } else if (SHOWING.has(operator)) {
      yield { text: charactersOf(written, state.font), size: state.fontSize * heightOf(combine(line, state.matrix)) };
    } else if (operator === 'Do') {
      const object = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.lookup(PDFName.of(written.trim().slice(1)));
      if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) continue;
      const inside = { ...state, matrix: combine(matrixOf(object.dict), state.matrix) };
      yield* textsOf(textOf(object), object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources, inside, known);
    }
  }
}

const HUNDREDTH = 0.01;

function joined(texts: Iterable<SizedText>): SizedText[] {
  const runs: { text: string; size: number }[] = [];
  for (const { text, size } of texts) {
    const last = runs.at(-1);
    if (last && Math.abs(last.size - size) < HUNDREDTH) last.text += text;
    else runs.push({ text, size });
  }
  return runs.filter(({ text }) => text.trim() !== '');
}

/** Texts of each page, in the order they are drawn; blanks are left out. */
export function readTextSizes(document: PDFDocument): SizedText[][] {
  const known: Known = new Map();
  const start: State = { matrix: IDENTITY, font: undefined, fontSize: 0 };
  return readDrawings(document).pages.map(({ content, resources }) => joined(textsOf(content, resources, start, known)));
}
