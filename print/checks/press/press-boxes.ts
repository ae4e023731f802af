/** Guarantee: the boxes of each page say to the print shop where the sheet is cut and how far the colour runs past the cut. */
import type { Issue } from '../../issue.ts';
import type { InspectedPress, PressBox } from '../../pdf/press/inspect-press.ts';

const CHECK = 'press-boxes';
const TOLERANCE_MM = 0.05;

export interface WantedBoxes {
  /** Trimmed page, in millimetres. */
  readonly format: { readonly largeur: number; readonly hauteur: number };
  readonly bleed: number;
}

const millimetres = (length: number): string => length.toFixed(1).replace('.', ',');
const sizeOf = ([left, bottom, right, top]: PressBox): string => `${millimetres(right - left)} × ${millimetres(top - bottom)} mm`;

/** How far `outer` runs past `inner`: left, bottom, right, top. */
const past = (outer: PressBox, inner: PressBox): number[] => [
  inner[0] - outer[0],
  inner[1] - outer[1],
  outer[2] - inner[2],
  outer[3] - inner[3],
];

export function pressBoxes({ pages }: Pick<InspectedPress, 'pages'>, { format, bleed: wanted }: WantedBoxes): Issue[] {
  return pages.flatMap(({ media, bleed, trim, others }, index): Issue[] => {
    const issue = (message: string): Issue => ({
      severity: 'error',
      check: CHECK,
      place: `page ${String(index + 1)}`,
      message,
      remedy: 'Les boîtes viennent de print/pdf/press/press-boxes.ts ; le format, de print/editions.ts.',
    });
    const [width, height] = [trim[2] - trim[0], trim[3] - trim[1]];
    const isTrimmed = Math.abs(width - format.largeur) <= TOLERANCE_MM && Math.abs(height - format.hauteur) <= TOLERANCE_MM;
    const isBled = past(bleed, trim).every((side) => Math.abs(side - wanted) <= TOLERANCE_MM);
    const isHeld = past(media, bleed).every((side) => side >= -TOLERANCE_MM);
    return [
      ...(isTrimmed
        ? []
        : [issue(`le format fini est de ${sizeOf(trim)} au lieu de ${millimetres(format.largeur)} × ${millimetres(format.hauteur)} mm.`)]),
      ...(isBled
        ? []
        : [
            issue(
              `le fond perdu va de ${past(bleed, trim).map(millimetres).join(', ')} mm (gauche, bas, droite, haut) au lieu de ${millimetres(wanted)} mm partout.`,
            ),
          ]),
      ...(isHeld ? [] : [issue(`le support de ${sizeOf(media)} ne contient pas le fond perdu de ${sizeOf(bleed)}.`)]),
      ...(others.length === 0 ? [] : [issue(`une boîte de trop : ${others.join(', ')}.`)]),
    ];
  });
}
