/** Guarantee: each picture has the 300 points per inch that offset printing shows. */
import type { Issue } from '../../issue.ts';
import type { PressPicture } from '../../pdf/press/inspect-paints.ts';
import type { InspectedPress } from '../../pdf/press/inspect-press.ts';
import type { Report } from '../../report.ts';

const CHECK = 'pictures-at-300-dpi';
const WANTED = 300;
/** A picture is placed to the pixel of the layout, that of the file to its own. */
const TOLERANCE = 0.01;
const MM_PER_CSS_PIXEL = 25.4 / 96;

/** Text alternative of the picture of the layout whose middle is nearest. @param drawn millimetres that the layout drew around the page */
function nameOf({ page, place }: PressPicture, structure: Report['structure'], drawn: number): string {
  const [x, y] = [(place.left + place.right) / 2, (place.top + place.bottom) / 2];
  const distances = (structure.leaves[page - 1] ?? []).flatMap(({ kind, text, box }) => {
    if (kind !== 'picture' || !box) return [];
    const [left, top, right, bottom] = box.map((length) => length * MM_PER_CSS_PIXEL - drawn);
    return [{ text, distance: Math.hypot(((left ?? 0) + (right ?? 0)) / 2 - x, ((top ?? 0) + (bottom ?? 0)) / 2 - y) }];
  });
  return distances.sort((one, other) => one.distance - other.distance)[0]?.text ?? 'sans description';
}

const millimetres = (length: number): string => String(Math.round(length));

export function picturesAt300Dpi(
  { pictures }: Pick<InspectedPress, 'pictures'>,
  { structure }: Pick<Report, 'structure'>,
  drawn: number,
): Issue[] {
  return pictures
    .filter(({ dpi, isMask }) => !isMask && dpi < WANTED * (1 - TOLERANCE))
    .map((picture): Issue => {
      const { page, place, dpi } = picture;
      return {
        severity: 'error',
        check: CHECK,
        place: `page ${String(page)}, image « ${nameOf(picture, structure, drawn)} »`,
        message: `${String(Math.round(dpi))} points par pouce, sur ${millimetres(place.right - place.left)} × ${millimetres(place.bottom - place.top)} mm ; il en faut ${String(WANTED)}.`,
        remedy: 'Donnez une image plus grande, ou réduisez-la sur la page.',
      };
    });
}
