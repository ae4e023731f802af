/** Guarantee: each fold is marked at both ends, outside of what is kept once cut. */
import type { Issue } from '../../issue.ts';
import type { PressPaint } from '../../pdf/press/inspect-paints.ts';
import type { InspectedPress } from '../../pdf/press/inspect-press.ts';

const CHECK = 'folds-marked';
const TOLERANCE_MM = 0.1;

/** @param folds of each page, from the left edge of the trimmed sheet @param hauteur of that sheet @param bleed all in millimetres */
export function foldsMarked(
  { paints }: Pick<InspectedPress, 'paints'>,
  folds: readonly (readonly number[])[],
  hauteur: number,
  bleed: number,
): Issue[] {
  const isMark = ({ kind, place }: PressPaint): boolean =>
    kind === 'rule' && place !== undefined && place.right - place.left <= TOLERANCE_MM;
  return folds.flatMap((ofPage, index) =>
    ofPage.flatMap((fold) => {
      const here = paints.filter(
        (paint) => paint.page === index + 1 && isMark(paint) && Math.abs((paint.place?.left ?? Infinity) - fold) <= TOLERANCE_MM,
      );
      const ends = [
        { name: 'en tête', isMarked: here.some(({ place }) => (place?.bottom ?? 0) <= -bleed) },
        { name: 'au pied', isMarked: here.some(({ place }) => (place?.top ?? 0) >= hauteur + bleed) },
      ];
      return ends
        .filter(({ isMarked }) => !isMarked)
        .map(({ name }): Issue => ({
          severity: 'error',
          check: CHECK,
          place: `page ${String(index + 1)}, pli à ${String(fold).replace('.', ',')} mm`,
          message: `aucun repère ${name}, hors du fond perdu.`,
          remedy: 'Les plis sont donnés dans print/pdf/impose/folds.ts, leurs repères par print/pdf/impose/fold-marks.ts.',
        }));
    }),
  );
}
