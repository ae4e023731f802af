/** Turns a page into everything that it paints, through its forms, patterns and masks, each thing with its place on the page. */
import { PDFArray, PDFBool, PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { textOf } from '../page-contents.ts';
import { boxOf, maskOf, matrixOf } from './form-place.ts';
import { IDENTITY, combine, moveBox, type Box, type Matrix } from './geometry.ts';
import { clipped, initialState, type Colour, type GraphicsState, type Target } from './graphics-state.ts';
import { Resources, type Named } from './resources.ts';
import { walkContent, type InlineImage, type Paint, type PaintedObject, type PaintedPath, type PaintedText } from './walk-content.ts';

/** A content stream: that of a page, a form or a pattern. */
export interface Drawing {
  /** Where it is written back: a stream, the first of the page's. */
  readonly ref: PDFRef;
  readonly content: string;
  /** It paints a mask: its colours are only read as more or less light. */
  readonly isMask: boolean;
}

interface Visited {
  readonly drawing: Drawing;
}

export interface Boundary extends Visited {
  readonly type: 'enter' | 'leave' | 'save' | 'restore';
}

export interface ColourChoice extends Visited {
  readonly type: 'colour';
  readonly target: Target;
  readonly colour: Colour;
  readonly start: number;
  readonly end: number;
}

export interface PaintVisit extends Visited {
  readonly type: 'paint';
  readonly paint: PaintedText | PaintedPath | InlineImage;
}

export interface PictureVisit extends Visited {
  readonly type: 'picture';
  readonly picture: Picture;
  readonly start: number;
  readonly state: GraphicsState;
}

export interface ShadingVisit extends Visited {
  readonly type: 'shading';
  readonly shading: PDFDict;
}

export type Visit = Boundary | ColourChoice | PaintVisit | PictureVisit | ShadingVisit;

export interface Picture {
  readonly ref: PDFRef;
  readonly stream: PDFRawStream;
  /** A stencil takes the colour it is filled with; it has none of its own. */
  readonly isStencil: boolean;
  /** Of the page. */
  readonly box: Box;
  /** What a square of one unit becomes. */
  readonly matrix: Matrix;
}

const name = (text: string): PDFName => PDFName.of(text);
const DEEPEST = 24;
const UNIT: Box = [0, 0, 1, 1];

class PageWalker {
  private readonly context: PDFDocument['context'];

  constructor(document: PDFDocument) {
    this.context = document.context;
  }

  private *walk(drawing: Drawing, resources: Resources, state: GraphicsState, depth: number): Generator<Visit> {
    if (depth > DEEPEST) throw new Error('Un dessin de ce PDF se contient lui-même.');
    const base = state.matrix;
    yield { type: 'enter', drawing };
    for (const step of walkContent(drawing.content, resources, state)) {
      if (step.type === 'colour') yield { ...step, drawing };
      else if (step.type === 'save' || step.type === 'restore') yield { type: step.type, drawing };
      else if (step.type === 'graphics-state') {
        const mask = maskOf(resources.find('ExtGState', step.name)?.object);
        if (mask) yield* this.form(mask.form, step.state, drawing.isMask || mask.byLightness, depth);
      } else yield* this.paint(step.paint, drawing, resources, base, depth);
    }
    yield { type: 'leave', drawing };
  }

  private *paint(paint: Paint, drawing: Drawing, resources: Resources, base: Matrix, depth: number): Generator<Visit> {
    if (paint.kind === 'object') yield* this.object(paint, drawing, resources, depth);
    else if (paint.kind === 'shading') {
      const shading = resources.find('Shading', paint.name)?.object;
      if (shading instanceof PDFDict) yield { type: 'shading', drawing, shading };
    } else {
      yield { type: 'paint', drawing, paint };
      if (paint.kind === 'inline-image') return;
      for (const target of paint.targets) {
        const { space, name: pattern } = paint.state[target];
        if (space === 'pattern' && pattern !== undefined)
          yield* this.pattern(resources.find('Pattern', pattern), paint.state, drawing, base, depth);
      }
    }
  }

  private *object({ name: key, start, state }: PaintedObject, drawing: Drawing, resources: Resources, depth: number): Generator<Visit> {
    const found = resources.find('XObject', key);
    if (!(found?.object instanceof PDFRawStream) || !found.ref) return;
    const { dict } = found.object;
    if (dict.get(name('Subtype')) === name('Form')) {
      yield* this.form(found.ref, state, drawing.isMask, depth);
      return;
    }
    const isStencil = dict.get(name('ImageMask')) === PDFBool.True;
    const { matrix } = state;
    yield {
      type: 'picture',
      drawing,
      start,
      state,
      picture: { ref: found.ref, stream: found.object, isStencil, matrix, box: moveBox(matrix, UNIT) },
    };
  }

  private *pattern(found: Named | undefined, state: GraphicsState, drawing: Drawing, base: Matrix, depth: number): Generator<Visit> {
    if (!found) return;
    const { object, ref } = found;
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) return;
    const shading = dict.lookup(name('Shading'));
    if (shading instanceof PDFDict) yield { type: 'shading', drawing, shading };
    else if (object instanceof PDFRawStream && ref) {
      const tile = { ref, content: textOf(object), isMask: drawing.isMask };
      const resources = new Resources(this.context, dict.lookupMaybe(name('Resources'), PDFDict));
      yield* this.walk(tile, resources, { ...initialState(combine(matrixOf(dict), base)), clip: state.clip }, depth + 1);
    }
  }

  private *form(form: PDFObject, state: GraphicsState, isMask: boolean, depth: number): Generator<Visit> {
    const stream = form instanceof PDFRef ? this.context.lookup(form) : undefined;
    if (!(form instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
    const { dict } = stream;
    const matrix = combine(matrixOf(dict), state.matrix);
    const box = boxOf(dict);
    const inside = box ? clipped({ ...state, matrix }, moveBox(matrix, box)) : { ...state, matrix };
    const resources = new Resources(this.context, dict.lookupMaybe(name('Resources'), PDFDict));
    yield* this.walk({ ref: form, content: textOf(stream), isMask }, resources, inside, depth + 1);
  }

  private contentOf(ref: PDFRef): string {
    const stream = this.context.lookup(ref);
    return stream instanceof PDFRawStream ? textOf(stream) : '';
  }

  *page({ node }: PDFPage): Generator<Visit> {
    const entry = node.get(name('Contents'));
    const contents = entry instanceof PDFRef ? this.context.lookup(entry) : entry;
    const streams = contents instanceof PDFArray ? contents.asArray() : [entry];
    const refs = streams.filter((stream) => stream instanceof PDFRef);
    const [ref] = refs;
    if (!ref) return;
    const content = refs.map((one) => this.contentOf(one)).join('\n');
    yield* this.walk({ ref, content, isMask: false }, new Resources(this.context, node.Resources()), initialState(IDENTITY), 0);
  }
}

/** A form that is drawn twice is visited twice: it has two places. */
export const walkPage = (document: PDFDocument, page: PDFPage): Generator<Visit> => new PageWalker(document).page(page);
