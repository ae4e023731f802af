/** Gives gradients inks for their colours: those between two stops are mixed on the press as they were on the screen. */
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import type { Colour } from './graphics-state.ts';
import { lightnessOf, type Palette } from './palette.ts';
import { colourSpaceOf } from './resources.ts';

interface Stop {
  readonly holder: PDFDict;
  readonly key: PDFName;
  readonly colour: Colour;
}

const name = (text: string): PDFName => PDFName.of(text);
const COLOUR_SPACE = name('ColorSpace');
const ENDS = [name('C0'), name('C1')];
const REFUSED =
  'un dégradé est écrit comme un programme. Seuls passent les dégradés linéaires et radiaux, opaques et sans répétition : ni conic-gradient, ni repeating-…, ni transparence entre deux arrêts.';

function stopsOf(holder: unknown, page: number): Stop[] {
  const refusal = (): RangeError => new RangeError(`Page ${page} : ${REFUSED}`);
  if (holder instanceof PDFArray) return holder.asArray().flatMap((_entry, rank) => stopsOf(holder.lookup(rank), page));
  if (!(holder instanceof PDFDict)) throw refusal();
  const parts = holder.lookupMaybe(name('Functions'), PDFArray);
  if (parts) return stopsOf(parts, page);
  return ENDS.flatMap((key): Stop[] => {
    const values = holder.lookupMaybe(key, PDFArray);
    if (!values) throw refusal();
    return [
      {
        holder,
        key,
        colour: { space: 'rgb', values: values.asArray().map((value) => (value instanceof PDFNumber ? value.asNumber() : 0)) },
      },
    ];
  });
}

/** Stops of the gradients whose colours are those of a screen. @throws RangeError for a gradient that is a program */
export function gradientStops({ context }: PDFDocument, shading: PDFDict, page: number): Stop[] {
  return colourSpaceOf(context, shading.get(COLOUR_SPACE)) === 'rgb' ? stopsOf(shading.lookup(name('Function')), page) : [];
}

/** @param stops of this shading, read before any was changed */
export function convertShading(document: PDFDocument, shading: PDFDict, stops: readonly Stop[], isMask: boolean, palette: Palette): void {
  if (stops.length === 0) return;
  for (const { holder, key, colour } of stops) {
    const values = isMask ? [lightnessOf(colour)] : palette.inksOf(colour, 'area');
    holder.set(key, document.context.obj([...values]));
  }
  shading.set(COLOUR_SPACE, name(isMask ? 'DeviceGray' : 'DeviceCMYK'));
  shading.delete(name('Background'));
}
