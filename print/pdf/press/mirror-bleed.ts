/**
 * Prolongs past the cut what touches it, by mirroring the edges of the page: colour, pattern and drawing go on without a seam, and the page
 * that the reader keeps stays the one that was proven. Print shops do the same by hand on pages that come without a bleed.
 */
import { PDFArray, PDFName, PDFRawStream, PDFRef, type PDFDict, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import { operations } from '../content-operations.ts';
import { replaceStream, textOf } from '../page-contents.ts';
import { toPoints } from '../units.ts';
import { formatNumber } from './convert-content.ts';
import { commonBox, isEmpty, type Box } from './geometry.ts';
import { shownBox } from './shown-box.ts';
import { walkPage, type Visit } from './walk-page.ts';

/** The mirrors stand that far inside of the cut: Chromium rounds its pages to a pixel of 0.26 mm, and may leave the last one white. */
const INSET_MM = 0.3;
/** What is mirrored starts that far under the page, or a screen would show the seam. */
const OVERLAP_MM = 0.1;

const name = (text: string): PDFName => PDFName.of(text);
const PAGE = 'PageEntiere';
const MIRROR = 'PageSansTexte';
/** The page is blended as one: its own layers would show through, lighter, where its edge is smoothed over the mirrors. */
const AS_ONE = { Type: 'Group', S: 'Transparency', CS: 'DeviceCMYK', I: true };
const SHOWING = new Set(['Tj', 'TJ', "'", '"']);

const grown = ([left, bottom, right, top]: Box, by: number): Box => [left - by, bottom - by, right + by, top + by];

const isWhite = ({ space, values }: { readonly space: string; readonly values: readonly number[] }): boolean =>
  (space === 'cmyk' && values.every((ink) => ink === 0)) || ((space === 'gray' || space === 'rgb') && values.every((light) => light === 1));

/** Where a visit leaves something that shows, its text aside. */
function boxesOf(visit: Visit): Box[] {
  if (visit.drawing.isMask) return [];
  if (visit.type === 'picture') return [commonBox(visit.picture.box, visit.state.clip)];
  if (visit.type !== 'paint' || visit.paint.kind !== 'path') return [];
  const { paint } = visit;
  return paint.targets.flatMap((target) => {
    const box = isWhite(paint.state[target]) ? undefined : shownBox(paint, target);
    return box ? [box.shown] : [];
  });
}

/** Whether something that shows touches the cut. */
function touchesCut(document: PDFDocument, page: PDFPage, inside: Box): boolean {
  const isPast = (box: Box): boolean =>
    !isEmpty(box) && (box[0] < inside[0] || box[1] < inside[1] || box[2] > inside[2] || box[3] > inside[3]);
  for (const visit of walkPage(document, page)) if (boxesOf(visit).some(isPast)) return true;
  return false;
}

/** Draws the page between two edges of each direction, and mirrored about those edges beyond them. */
function mirrored([left, bottom, right, top]: Box, reach: number): string {
  const overlap = toPoints(OVERLAP_MM);
  const across = [
    { from: left - reach, to: left + overlap, mirror: 2 * left },
    { from: left, to: right, mirror: undefined },
    { from: right - overlap, to: right + reach, mirror: 2 * right },
  ];
  const along = [
    { from: bottom - reach, to: bottom + overlap, mirror: 2 * bottom },
    { from: bottom, to: top, mirror: undefined },
    { from: top - overlap, to: top + reach, mirror: 2 * top },
  ];
  const parts = across.flatMap((x) => along.map((y) => ({ x, y, isPage: x.mirror === undefined && y.mirror === undefined })));
  const draw = ({ x, y, isPage }: (typeof parts)[number]): string => {
    const clip = [x.from, y.from, x.to - x.from, y.to - y.from].map(formatNumber).join(' ');
    const matrix = [x.mirror === undefined ? 1 : -1, 0, 0, y.mirror === undefined ? 1 : -1, x.mirror ?? 0, y.mirror ?? 0];
    return `q ${clip} re W n ${matrix.map(formatNumber).join(' ')} cm /${isPage ? PAGE : MIRROR} Do Q`;
  };
  return [...parts.filter(({ isPage }) => !isPage), ...parts.filter(({ isPage }) => isPage)].map(draw).join('\n');
}

/** What is mirrored has no words: whoever searches or copies the text of the page finds each once. */
function withoutText(content: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { operator, start, end } of operations(content)) {
    if (!SHOWING.has(operator)) continue;
    parts.push(content.slice(from, start));
    from = end;
  }
  return [...parts, content.slice(from)].join('');
}

/** Nothing that a layout drew goes further than the bleed: the marks stand there. Pages must have all of their drawing in one stream. */
export function cutAtBleed(document: PDFDocument, bleed: number): void {
  for (const page of document.getPages()) {
    const { x, y, width, height } = page.getTrimBox();
    const [left, bottom, right, top] = grown([x, y, x + width, y + height], toPoints(bleed));
    const ref = page.node.get(name('Contents'));
    const stream = document.context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const clip = [left, bottom, right - left, top - bottom].map(formatNumber).join(' ');
    replaceStream(document, ref, stream.dict, `q ${clip} re W n\n${textOf(stream)}\nQ`);
  }
}

/** The page's drawing, as two forms: with and without its text. */
function asForms({ context }: PDFDocument, { node }: PDFPage, box: Box): PDFDict | undefined {
  const entry = node.get(name('Contents'));
  const stream = context.lookup(entry instanceof PDFArray ? entry.get(0) : entry);
  if (!(stream instanceof PDFRawStream)) return undefined;
  const resources = node.Resources() ?? context.obj({});
  const form = (content: string): PDFRef => {
    const bytes = deflateSync(Buffer.from(content, 'latin1'));
    const dict = context.obj({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [...box],
      Group: AS_ONE,
      Filter: 'FlateDecode',
      Length: bytes.length,
    });
    dict.set(name('Resources'), resources);
    return context.register(PDFRawStream.of(dict, bytes));
  };
  const content = textOf(stream);
  return context.obj({ XObject: { [PAGE]: form(content), [MIRROR]: form(withoutText(content)) } });
}

/** Pages must have all of their drawing in one stream. @param bleed millimetres past the trimmed page */
export function mirrorBleed(document: PDFDocument, bleed: number): void {
  const { context } = document;
  for (const page of document.getPages()) {
    const { x, y, width, height } = page.getTrimBox();
    const trim: Box = [x, y, x + width, y + height];
    const inside = grown(trim, -toPoints(INSET_MM));
    const forms = touchesCut(document, page, inside) ? asForms(document, page, trim) : undefined;
    if (!forms) continue;
    const bytes = deflateSync(Buffer.from(mirrored(inside, toPoints(bleed + INSET_MM)), 'latin1'));
    const content = PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length }), bytes);
    page.node.set(name('Contents'), context.register(content));
    page.node.set(name('Resources'), forms);
  }
}
