/** Guarantee: what touches the edge of the trimmed page runs on to the end of the bleed: a cut half a millimetre off leaves no white line. */
import type { Issue } from '../../issue.ts';
import type { Place, PressPaint, PressPicture } from '../../pdf/press/inspect-paints.ts';
import type { InspectedPress } from '../../pdf/press/inspect-press.ts';

const CHECK = 'bleed-reached';
/** A shape that ends nearer to the cut than this is meant to be cut. */
const NEAR_MM = 0.3;
const TOLERANCE_MM = 0.1;
/** A cut is no further off than this: what ends beyond shows whole, or not at all. Unless it is a ground, which is to fill the bleed. */
const CUT_ERROR_MM = 1;
const GROUND_MM = 20;

type Side = 'gauche' | 'droite' | 'tête' | 'pied';
const SIDES: readonly (readonly [Side, Place['straight'][number]])[] = [
  ['gauche', 'left'],
  ['droite', 'right'],
  ['tête', 'top'],
  ['pied', 'bottom'],
];

interface Shape {
  readonly page: number;
  readonly place: Place;
  readonly colour: string;
  readonly name: string;
}

export interface TrimmedPage {
  readonly largeur: number;
  readonly hauteur: number;
}

/** How far a shape runs past the cut on a side; less than nothing when it ends before. */
function past({ left, right, top, bottom }: Place, side: Side, { largeur, hauteur }: TrimmedPage): number {
  return { gauche: -left, droite: right - largeur, tête: -top, pied: bottom - hauteur }[side];
}

/** From where to where a shape goes along a side, inside of the page. */
function along({ left, right, top, bottom }: Place, side: Side, { largeur, hauteur }: TrimmedPage): readonly [number, number] {
  return side === 'gauche' || side === 'droite'
    ? [Math.max(0, top), Math.min(hauteur, bottom)]
    : [Math.max(0, left), Math.min(largeur, right)];
}

const hasInk = ({ inks }: PressPaint): boolean => inks === undefined || inks.some((ink) => ink > 0);

function shapesOf(paints: readonly PressPaint[], pictures: readonly PressPicture[]): Shape[] {
  const painted = paints.flatMap((paint): Shape[] => {
    const { page, place, colour, inks, isMask } = paint;
    if (!place || isMask || !hasInk(paint)) return [];
    return [{ page, place, colour, name: inks ? `aplat ${inks.map((ink) => Math.round(ink * 100)).join('/')}` : 'motif ou dégradé' }];
  });
  return [
    ...painted,
    ...pictures.filter(({ isMask }) => !isMask).map(({ page, place }) => ({ page, place, colour: 'image', name: 'image' })),
  ];
}

/** @param bleed millimetres */
export function bleedReached(
  { paints, pictures }: Pick<InspectedPress, 'paints' | 'pictures'>,
  format: TrimmedPage,
  bleed: number,
): Issue[] {
  const shapes = shapesOf(paints, pictures);
  const isCovered = (shape: Shape, side: Side): boolean => {
    const [from, to] = along(shape.place, side, format);
    return shapes.some((other) => {
      if (other.page !== shape.page || other.colour !== shape.colour || past(other.place, side, format) < bleed - TOLERANCE_MM)
        return false;
      const [start, end] = along(other.place, side, format);
      return start <= from + TOLERANCE_MM && end >= to - TOLERANCE_MM;
    });
  };
  const found = new Map<string, Issue>();
  for (const shape of shapes) {
    for (const [side, edge] of SIDES) {
      // A curve that ends past the cut was drawn so.
      if (!shape.place.straight.includes(edge)) continue;
      const beyond = past(shape.place, side, format);
      if (beyond < -NEAR_MM || beyond >= bleed - TOLERANCE_MM) continue;
      const [from, to] = along(shape.place, side, format);
      const length = to - from;
      if (length <= TOLERANCE_MM || (beyond > CUT_ERROR_MM && length < GROUND_MM) || isCovered(shape, side)) continue;
      const place = `page ${String(shape.page)}, ${shape.name}, côté ${side}`;
      found.set(place, {
        severity: 'error',
        check: CHECK,
        place,
        message: `il s’arrête à ${Math.max(0, beyond).toFixed(1).replace('.', ',')} mm après la coupe, au lieu de ${String(bleed)} mm.`,
        remedy:
          'Sur une feuille, prolongez-la de var(--fond-perdu) de ce côté ; dans un livre, elle a échappé à print/pdf/press/mirror-bleed.ts.',
      });
    }
  }
  return [...found.values()];
}
