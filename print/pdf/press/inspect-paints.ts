/** Reads what a press file paints, as plain values: with which inks, where, and how finely. Lengths are millimetres on the trimmed page. */
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, decodePDFRawStream, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { toMillimetres } from '../units.ts';
import { commonBox, isEmpty, type Box, type Edge } from './geometry.ts';
import type { Colour, Target } from './graphics-state.ts';
import { totalInk, type Inks } from './inks.ts';
import { roleOf } from './paint-role.ts';
import { colourSpaceOf, type ColourSpace } from './resources.ts';
import { inksAt } from './separation.ts';
import { shownBox } from './shown-box.ts';
import { walkPage, type PaintVisit, type Picture, type PictureVisit, type ShadingVisit, type Visit } from './walk-page.ts';

/** From the left and the top edge of the trimmed page. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Edges along which it ends in a straight line: its own, or where it is clipped. */
  readonly straight: readonly ('left' | 'top' | 'right' | 'bottom')[];
}

export type PaintKind = 'text' | 'rule' | 'area' | 'gradient';

export interface PressPaint {
  readonly page: number;
  readonly kind: PaintKind;
  readonly space: ColourSpace;
  /** None for a pattern, nor for a colour of the screen. */
  readonly inks: Inks | undefined;
  /** What tells one colour from another. */
  readonly colour: string;
  /** Its place; none for a text, nor for a gradient: each of their colours is told once a page. */
  readonly place: Place | undefined;
  /** It only says where something else shows. */
  readonly isMask: boolean;
}

export interface PressPicture {
  readonly page: number;
  readonly place: Place;
  readonly space: ColourSpace;
  /** Pixels per inch where it stands, in its coarser direction. */
  readonly dpi: number;
  /** The most ink on one pixel, from 0 to 4. */
  readonly mostInk: number;
  readonly isMask: boolean;
}

export interface PressPaints {
  readonly paints: readonly PressPaint[];
  readonly pictures: readonly PressPicture[];
}

const name = (text: string): PDFName => PDFName.of(text);
const POINTS_PER_INCH = 72;
/** In the order of a box. */
const EDGE_NAMES = ['left', 'bottom', 'right', 'top'] as const;

function inksOf({ space, values }: Colour): Inks | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = values;
  if (space === 'gray') return [0, 0, 0, 1 - first];
  return space === 'cmyk' ? [first, second, third, fourth] : undefined;
}

const keyOf = ({ space, values, name: pattern }: Colour): string => [space, ...values, pattern ?? ''].join(' ');

/** Pixels per inch of the direction in which they are fewer. */
function resolutionOf({ matrix: [a, b, c, d], stream }: Picture): number {
  const pixels = (key: string): number => stream.dict.lookup(name(key), PDFNumber).asNumber();
  const inches = (x: number, y: number): number => Math.hypot(x, y) / POINTS_PER_INCH;
  return Math.min(pixels('Width') / inches(a, b), pixels('Height') / inches(c, d));
}

function mostInkOf({ stream }: Picture, space: ColourSpace): number {
  if (space === 'gray') return 1;
  if (space !== 'cmyk' || stream.dict.get(name('Filter')) === name('DCTDecode')) return 4;
  const pixels = decodePDFRawStream(stream).decode();
  let most = 0;
  for (let rank = 0; 4 * rank < pixels.length; rank += 1) most = Math.max(most, totalInk(inksAt(pixels, rank)));
  return most;
}

class PageReader {
  readonly paints: PressPaint[] = [];
  readonly pictures: PressPicture[] = [];
  private readonly document: PDFDocument;
  private readonly trim: ReturnType<PDFPage['getTrimBox']>;
  private readonly number: number;
  private readonly known = new Set<string>();

  constructor(document: PDFDocument, page: PDFPage, number: number) {
    this.document = document;
    this.trim = page.getTrimBox();
    this.number = number;
  }

  /** @param own edges along which the whole is straight @param whole its box before it was clipped */
  private placeOf(shown: Box, own: readonly Edge[], whole: Box): Place {
    const { x, y, height } = this.trim;
    const mm = toMillimetres;
    const [left, bottom, right, top] = shown;
    return {
      straight: EDGE_NAMES.filter((_name, edge) => own.some((one) => one === edge) || shown[edge] !== whole[edge]),
      left: mm(left - x),
      right: mm(right - x),
      top: mm(y + height - top),
      bottom: mm(y + height - bottom),
    };
  }

  private isKnown(key: string): boolean {
    const known = this.known.has(key);
    this.known.add(key);
    return known;
  }

  private addPaint(visit: PaintVisit, target: Target): void {
    const { paint, drawing } = visit;
    if (paint.kind === 'inline-image') return;
    const colour = paint.state[target];
    if (paint.kind === 'text' && this.isKnown(`text ${keyOf(colour)} ${String(drawing.isMask)}`)) return;
    const box = paint.kind === 'path' ? shownBox(paint, target) : undefined;
    if (paint.kind === 'path' && !box) return;
    this.paints.push({
      page: this.number,
      kind: paint.kind === 'text' ? 'text' : roleOf(visit, target) === 'line' ? 'rule' : 'area',
      space: colour.space,
      inks: inksOf(colour),
      colour: keyOf(colour),
      place: paint.kind === 'path' && box ? this.placeOf(box.shown, paint.straight, box.whole) : undefined,
      isMask: drawing.isMask,
    });
  }

  private addPicture({ picture, drawing, state }: PictureVisit): void {
    const { stream } = picture;
    if (stream.dict.get(name('ImageMask')) === PDFBool.True) return;
    const space = colourSpaceOf(this.document.context, stream.dict.get(name('ColorSpace')));
    const shown = commonBox(picture.box, state.clip);
    if (isEmpty(shown)) return;
    this.pictures.push({
      page: this.number,
      place: this.placeOf(shown, [0, 1, 2, 3], picture.box),
      space,
      dpi: resolutionOf(picture),
      mostInk: mostInkOf(picture, space),
      isMask: drawing.isMask,
    });
  }

  private addGradient({ shading, drawing }: ShadingVisit): void {
    const space = colourSpaceOf(this.document.context, shading.get(name('ColorSpace')));
    const common = { page: this.number, kind: 'gradient', space, place: undefined, isMask: drawing.isMask } as const;
    const ends = endsOf(shading.lookup(name('Function'))).map((values) => ({ space, values }));
    for (const colour of ends.length > 0 ? ends : [{ space, values: [] }])
      this.paints.push({ ...common, inks: ends.length > 0 ? inksOf(colour) : undefined, colour: keyOf(colour) });
  }

  take(visit: Visit): void {
    if (visit.type === 'paint' && visit.paint.kind !== 'inline-image')
      for (const target of visit.paint.targets) this.addPaint(visit, target);
    else if (visit.type === 'picture') this.addPicture(visit);
    else if (visit.type === 'shading') this.addGradient(visit);
  }
}

/** Colours of the stops of a gradient. */
function endsOf(holder: unknown): number[][] {
  if (!(holder instanceof PDFDict)) return [];
  const parts = holder.lookupMaybe(name('Functions'), PDFArray);
  if (parts) return parts.asArray().flatMap((_part, rank) => endsOf(parts.lookup(rank)));
  return ['C0', 'C1'].flatMap((key) => {
    const values = holder.lookupMaybe(name(key), PDFArray);
    return values ? [values.asArray().map((value) => (value instanceof PDFNumber ? value.asNumber() : 0))] : [];
  });
}

export function inspectPaints(document: PDFDocument): PressPaints {
  const readers = document.getPages().map((page, index) => {
    const reader = new PageReader(document, page, index + 1);
    for (const visit of walkPage(document, page)) reader.take(visit);
    return reader;
  });
  return { paints: readers.flatMap(({ paints }) => paints), pictures: readers.flatMap(({ pictures }) => pictures) };
}
