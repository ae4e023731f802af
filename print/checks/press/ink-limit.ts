/** Guarantee: nowhere does the file lay down more ink than the paper dries. */
import type { Issue } from '../../issue.ts';
import type { InspectedPress } from '../../pdf/press/inspect-press.ts';

const CHECK = 'ink-limit';
/** Inks are written with four decimals, in pictures with eight bits. */
const TOLERANCE = 0.005;

const percent = (ink: number): string => `${String(Math.round(ink * 100))} %`;

/** @param limit sum of the four inks, in percent */
export function inkLimit(
  { paints, pictures, blendModes }: Pick<InspectedPress, 'paints' | 'pictures' | 'blendModes'>,
  limit: number,
): Issue[] {
  const found = new Map<string, Issue>();
  const add = (place: string, message: string, remedy: string): void => {
    found.set(place, { severity: 'error', check: CHECK, place, message, remedy });
  };
  for (const { page, inks, isMask } of paints) {
    const total = inks?.reduce((sum, ink) => sum + ink, 0) ?? 0;
    if (isMask || total <= limit / 100 + TOLERANCE) continue;
    add(
      `page ${String(page)}, couleur ${inks?.map((ink) => String(Math.round(ink * 100))).join('/') ?? ''}`,
      `${percent(total)} d’encre, ${String(limit)} % au plus.`,
      'Éclaircissez cette couleur, ou demandez à l’imprimeur un encrage plus fort (--encrage).',
    );
  }
  for (const { page, place, mostInk, isMask } of pictures) {
    if (isMask || mostInk <= limit / 100 + TOLERANCE) continue;
    add(
      `page ${String(page)}, image à ${String(Math.round(place.left))} mm de la gauche et ${String(Math.round(place.top))} mm de la tête`,
      `${percent(mostInk)} d’encre sur un point, ${String(limit)} % au plus.`,
      'Cette image n’est pas passée par print/pdf/press/convert-pictures.ts.',
    );
  }
  for (const mode of blendModes) {
    add(
      `fusion ${mode}`,
      'des encres s’ajoutent l’une à l’autre : leur somme ne se prouve pas.',
      'Retirez mix-blend-mode, et donnez la couleur telle qu’elle doit être.',
    );
  }
  return [...found.values()];
}
